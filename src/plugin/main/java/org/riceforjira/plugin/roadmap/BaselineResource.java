package org.riceforjira.plugin.roadmap;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.riceforjira.plugin.http.Json;

/**
 * The baselines of a project: everybody who sees the project reads them, as far as they see their
 * issues; whoever edits issues saves them.
 */
@Path("projects/{key}/baselines")
@AnonymousSiteAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BaselineResource {
  private final Sources sources;
  private final BaselineReports reports;
  private final BaselineEdits edits;

  @Inject
  public BaselineResource(Sources sources, BaselineReports reports, BaselineEdits edits) {
    this.sources = sources;
    this.reports = reports;
    this.edits = edits;
  }

  /** Which there are. */
  @GET
  public Response list(@PathParam("key") String key) {
    return Json.ok(reports.all(sources.ofProject(key)));
  }

  /** Saves the roadmap as it is now. */
  @POST
  @LicensedOnly
  public Response save(@PathParam("key") String key, String body) {
    return Json.created(edits.save(sources.ofProject(key), body));
  }

  /** Deletes one. */
  @DELETE
  @LicensedOnly
  @Path("{id}")
  public Response delete(@PathParam("key") String key, @PathParam("id") String id) {
    edits.delete(sources.ofProject(key), id);
    return Response.noContent().build();
  }

  /** What changed from one to another, or to the roadmap as it is now. */
  @GET
  @Path("comparison")
  public Response comparison(@PathParam("key") String key, @Context UriInfo uri) {
    return Json.ok(reports.comparison(sources.ofProject(key), uri.getQueryParameters()));
  }

  /** How much was planned, from the oldest to now. */
  @GET
  @Path("growth")
  public Response growth(@PathParam("key") String key, @Context UriInfo uri) {
    return Json.ok(reports.growth(sources.ofProject(key), uri.getQueryParameters()));
  }
}
