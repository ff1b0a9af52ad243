package org.riceforjira.plugin.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.riceforjira.plugin.jira.PartUnavailable;

/** Tells people what this version of Jira cannot do. */
@Provider
public final class UnavailableMapper implements ExceptionMapper<PartUnavailable> {
  @Override
  public Response toResponse(PartUnavailable unavailable) {
    return Json.answer(501, Problems.of(unavailable.getMessage()));
  }
}
