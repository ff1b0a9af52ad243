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

/** The baselines of a query, which the parameter jql names, as {@link BaselineResource}. */
@Path("baselines")
@AnonymousSiteAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BaselineQueryResource {
  private final Sources sources;
  private final BaselineReports reports;
  private final BaselineEdits edits;

  @Inject
  public BaselineQueryResource(Sources sources, BaselineReports reports, BaselineEdits edits) {
    this.sources = sources;
    this.reports = reports;
    this.edits = edits;
  }

  /** Which there are. */
  @GET
  public Response list(@Context UriInfo uri) {
    return Json.ok(reports.all(source(uri)));
  }

  /** Saves the roadmap as it is now. */
  @POST
  @LicensedOnly
  public Response save(@Context UriInfo uri, String body) {
    return Json.created(edits.save(source(uri), body));
  }

  /** Deletes one. */
  @DELETE
  @LicensedOnly
  @Path("{id}")
  public Response delete(@Context UriInfo uri, @PathParam("id") String id) {
    edits.delete(source(uri), id);
    return Response.noContent().build();
  }

  /** What changed from one to another, or to the roadmap as it is now. */
  @GET
  @Path("comparison")
  public Response comparison(@Context UriInfo uri) {
    return Json.ok(reports.comparison(source(uri), uri.getQueryParameters()));
  }

  /** How much was planned, from the oldest to now. */
  @GET
  @Path("growth")
  public Response growth(@Context UriInfo uri) {
    return Json.ok(reports.growth(source(uri), uri.getQueryParameters()));
  }

  private RoadmapSource source(UriInfo uri) {
    return sources.ofQuery(uri.getQueryParameters());
  }
}
