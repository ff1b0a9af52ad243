package org.riceforjira.plugin.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Gives what JAX-RS refuses by itself, such as a wrong method, the body of our other errors. */
@Provider
public final class JaxRsMapper implements ExceptionMapper<WebApplicationException> {
  /** The headers stay, such as Allow of a 405 and Location of a redirect; those of the body go. */
  @Override
  public Response toResponse(WebApplicationException refusal) {
    Response known = refusal.getResponse();
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
