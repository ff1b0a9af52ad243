package org.riceforjira.host.plugins.probe;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The app's answer to any failure, which Jira's REST platform maps as well. */
@Provider
public class Everything implements ExceptionMapper<Throwable> {
  @Override
  public Response toResponse(Throwable failure) {
    return Response.status(418).build();
  }
}
