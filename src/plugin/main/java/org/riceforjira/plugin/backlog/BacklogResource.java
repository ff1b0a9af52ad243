package org.riceforjira.plugin.backlog;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.riceforjira.plugin.http.Json;

/** The ranked candidates of a project, for those who see it: of its issues those that they see. */
@Path("projects/{key}/backlog")
@AnonymousSiteAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BacklogResource {
  private final Backlogs backlogs;

  @Inject
  public BacklogResource(Backlogs backlogs) {
    this.backlogs = backlogs;
  }

  /** A part of a list, filtered and sorted as asked. */
  @GET
  public Response get(@PathParam("key") String key, @Context UriInfo uri) {
    return Json.ok(backlogs.page(key, uri.getQueryParameters()));
  }

  /** Single rows as they are now. */
  @GET
  @Path("rows")
  public Response rows(@PathParam("key") String key, @Context UriInfo uri) {
    return Json.ok(backlogs.rows(key, uri.getQueryParameters()));
  }

  /** What a capacity means for a list. */
  @GET
  @Path("cut")
  public Response cut(@PathParam("key") String key, @Context UriInfo uri) {
    return Json.ok(backlogs.plan(key, uri.getQueryParameters()));
  }
}
