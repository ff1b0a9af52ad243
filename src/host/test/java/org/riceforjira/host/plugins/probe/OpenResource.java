package org.riceforjira.host.plugins.probe;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

/** A resource with a method for each kind of visitor and of failure. */
@Path("open")
@Produces("application/json")
@UnrestrictedAccess
public class OpenResource {
  private final Greeting greeting;
  private int calls;

  @Context private UriInfo uri;

  @Inject
  OpenResource(@Named("polite") Greeting greeting) {
    this.greeting = greeting;
  }

  @GET
  public String get() {
    calls++;
    return "{\"text\":\"" + greeting.greet() + " \u00fc\",\"calls\":" + calls + "}";
  }

  @GET
  @Path("uri")
  public String uri() {
    return uri.getPath();
  }

  @GET
  @Path("admin")
  @AdminOnly
  public String admin() {
    return "admin";
  }

  @GET
  @Path("user")
  @LicensedOnly
  public String user() {
    return "user";
  }

  @GET
  @Path("missing")
  public String missing() {
    throw new NotFoundException("no such thing");
  }

  @GET
  @Path("broken")
  public String broken() {
    throw new IllegalStateException("internal detail");
  }

  @GET
  @Path("mapped")
  public String mapped() {
    throw new UnsupportedOperationException("mapped by the app");
  }

  @POST
  @Consumes("application/json")
  public String post(String body) {
    return body;
  }

  @POST
  @Path("callback")
  @XsrfProtectionExcluded
  public String callback(String body) {
    return body;
  }
}
