package org.riceforjira.host.rest;

import com.google.gson.JsonObject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.riceforjira.host.jira.WriteFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever goes wrong in a resource into an answer; no stack trace leaves the server. */
final class Problems implements ExceptionMapper<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  @Override
  public Response toResponse(Throwable problem) {
    if (problem instanceof RestProblem known) {
      return Answers.errors(known.status(), known.messages(), known.fields());
    }
    if (problem instanceof WebApplicationException http) {
      return plain(http.getResponse().getStatus(), http.getMessage());
    }
    if (problem instanceof WriteFailed failed) {
      return Answers.errors(500, List.of(failed.getMessage()), Map.of());
    }
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Request failed, reference {}", reference, problem);
    return plain(500, "Internal server error, reference " + reference + ": see the host's log.");
  }

  /** The shape that Jira's REST framework, not Jira itself, gives its errors. */
  private static Response plain(int status, String message) {
    JsonObject body = new JsonObject();
    body.addProperty("message", message);
    body.addProperty("status-code", status);
    return Answers.of(status, body);
  }
}
