package org.riceforjira.plugin.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.riceforjira.plugin.jira.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns what nobody expected into a reference that leads to the log, and nothing more.
 *
 * <p>No mapper of ours takes Throwable, because Jira's REST platform has one that does, which may
 * tell stack traces; of two mappers the one of the narrower type answers.
 */
@Provider
public final class FailureMapper implements ExceptionMapper<Exception> {
  private static final Logger LOG = LoggerFactory.getLogger(FailureMapper.class);

  private final Texts texts;

  @Inject
  public FailureMapper(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Response toResponse(Exception failure) {
    return Json.answer(500, Problems.of(logged(failure, texts)));
  }

  /** Logs what nobody expected; what to tell people instead, with a reference into the log. */
  public static String logged(Throwable failure, Texts texts) {
    String reference = UUID.randomUUID().toString();
    LOG.error("RICE request failed, reference {}", reference, failure);
    return texts.text("rice.error.failure", reference);
  }
}
