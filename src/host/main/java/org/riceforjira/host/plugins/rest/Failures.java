package org.riceforjira.host.plugins.rest;

import com.google.gson.Gson;
import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what the app does not answer itself, with a reference into the log for the unforeseen.
 *
 * <p>Jira's REST platform maps Throwable too. Which of two mappers of one type answers would be
 * chance, so the platform's does: an app that wants its own must map something narrower.
 */
@Priority(1)
final class Failures implements ExceptionMapper<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof WebApplicationException answered) {
      return answered.getResponse();
    }
    String reference = UUID.randomUUID().toString();
    LOG.error("A REST resource of an app failed, reference {}", reference, failure);
    return answer(
        500,
        "Something went wrong in the app. The log has more, at the reference " + reference + ".");
  }

  /** An error as Jira writes it. */
  static Response answer(int status, String message) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
        .entity(new Gson().toJson(Map.of("errorMessages", List.of(message))))
        .build();
  }
}
