package org.riceforjira.plugin.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what nobody expected into a reference that leads to the log, and nothing more. */
@Provider
public final class FailureMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(FailureMapper.class);

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof WebApplicationException known) {
      return answer(known.getResponse());
    }
    return Json.answer(500, Problems.of(logged(failure)));
  }

  /** Logs what nobody expected; what to tell people instead, with a reference into the log. */
  public static String logged(Throwable failure) {
    String reference = UUID.randomUUID().toString();
    LOG.error("RICE request failed, reference {}", reference, failure);
    return "Something went wrong in RICE for Jira. An administrator finds the cause in Jira's log under "
        + reference
        + ".";
  }

  /** Its body is ours, its headers stay: Allow of a 405, Location of a redirect. */
  private static Response answer(Response known) {
    String sentence = known.getStatusInfo().getReasonPhrase() + ".";
    Response.ResponseBuilder answer = Json.builder(known.getStatus(), Problems.of(sentence));
    known
        .getStringHeaders()
        .forEach(
            (name, values) -> {
              if (!name.toLowerCase(Locale.ROOT).startsWith("content-")) {
                values.forEach(value -> answer.header(name, value));
              }
            });
    return answer.build();
  }
}
