package org.riceforjira.plugin.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.riceforjira.plugin.jira.Texts;

/**
 * Answers like {@link FailureMapper}: a class that this Jira lacks is an error, not an exception.
 */
@Provider
public final class ErrorMapper implements ExceptionMapper<Error> {
  private final Texts texts;

  @Inject
  public ErrorMapper(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Response toResponse(Error error) {
    return Json.answer(500, Problems.of(FailureMapper.logged(error, texts)));
  }
}
