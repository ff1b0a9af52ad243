package org.riceforjira.host.plugins.probe;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The app's own answer to one kind of failure; takes a component of the app. */
@Provider
public class Unsupported implements ExceptionMapper<UnsupportedOperationException> {
  private final Greeting greeting;

  public Unsupported(Greeting greeting) {
    this.greeting = greeting;
  }

  @Override
  public Response toResponse(UnsupportedOperationException failure) {
    return Response.status(409).entity(greeting.greet() + ", " + failure.getMessage()).build();
  }
}
