package org.riceforjira.plugin.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.riceforjira.plugin.jira.PartUnavailable;
import org.riceforjira.plugin.jira.Texts;

/** Tells people what this version of Jira cannot do. */
@Provider
public final class UnavailableMapper implements ExceptionMapper<PartUnavailable> {
  private final Texts texts;

  @Inject
  public UnavailableMapper(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Response toResponse(PartUnavailable unavailable) {
    return Json.answer(501, Problems.of(unavailable.in(texts)));
  }
}
