package org.riceforjira.plugin.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.riceforjira.plugin.jira.LaterDocument;
import org.riceforjira.plugin.jira.Texts;

/** Tells that a later version of the app stored what a call needs. */
@Provider
public final class LaterDocumentMapper implements ExceptionMapper<LaterDocument> {
  private final Texts texts;

  @Inject
  public LaterDocumentMapper(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Response toResponse(LaterDocument later) {
    return Json.answer(409, Problems.of(texts.text(later.sentence())));
  }
}
