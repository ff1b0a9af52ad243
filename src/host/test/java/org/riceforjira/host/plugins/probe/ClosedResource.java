package org.riceforjira.host.plugins.probe;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource that forgot to say who may call it. */
@Path("closed")
public class ClosedResource {
  @GET
  public String get() {
    return "never";
  }
}
