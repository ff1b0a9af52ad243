package org.riceforjira.plugin.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.riceforjira.plugin.jira.Texts;

/** Tells what is wrong with the form of a request. */
@Provider
public final class MalformedMapper implements ExceptionMapper<Malformed> {
  private final Texts texts;

  @Inject
  public MalformedMapper(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Response toResponse(Malformed malformed) {
    return Json.answer(400, Problems.of(malformed.in(texts)));
  }
}
