package org.riceforjira.plugin.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.riceforjira.plugin.jira.IssueGone;

/** Answers for an issue that was deleted meanwhile as if it had never been there. */
@Provider
public final class IssueGoneMapper implements ExceptionMapper<IssueGone> {
  @Override
  public Response toResponse(IssueGone gone) {
    return Json.answer(404, Problems.of(gone.getMessage()));
  }
}
