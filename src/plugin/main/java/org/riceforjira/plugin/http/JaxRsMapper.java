package org.riceforjira.plugin.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.riceforjira.plugin.jira.Texts;

/** Gives what JAX-RS refuses by itself, such as a wrong method, the body of our other errors. */
@Provider
public final class JaxRsMapper implements ExceptionMapper<WebApplicationException> {
  private final Texts texts;

  @Inject
  public JaxRsMapper(Texts texts) {
    this.texts = texts;
  }

  /** The headers stay, such as Allow of a 405 and Location of a redirect; those of the body go. */
  @Override
  public Response toResponse(WebApplicationException refusal) {
    Response known = refusal.getResponse();
    Response.ResponseBuilder answer =
        Json.builder(known.getStatus(), Problems.of(sentence(known.getStatus())));
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

  private String sentence(int status) {
    return switch (status) {
      case 404 -> texts.text("rice.error.call.missing");
      case 405 -> texts.text("rice.error.call.method");
      case 406, 415 -> texts.text("rice.error.call.type");
      default -> texts.text("rice.error.call.status", Integer.toString(status));
    };
  }
}
