package org.riceforjira.plugin.roadmap;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.riceforjira.plugin.http.Json;

/** The roadmap of a project, made of the issues that the visitor sees. */
@Path("projects/{key}/roadmap")
@AnonymousSiteAccess
@Produces(MediaType.APPLICATION_JSON)
public class RoadmapResource {
  private final Sources sources;
  private final Roadmaps roadmaps;
  private final Details details;
  private final Values values;

  @Inject
  public RoadmapResource(Sources sources, Roadmaps roadmaps, Details details, Values values) {
    this.sources = sources;
    this.roadmaps = roadmaps;
    this.details = details;
    this.values = values;
  }

  /** All that is drawn of it. */
  @GET
  public Response get(@PathParam("key") String key, @Context UriInfo uri) {
    return Json.ok(roadmaps.of(sources.ofProject(key), uri.getQueryParameters()));
  }

  /** Why one of its issues is where it is. */
  @GET
  @Path("issues/{issue}")
  public Response issue(
      @PathParam("key") String key, @PathParam("issue") String issue, @Context UriInfo uri) {
    return Json.ok(details.of(sources.ofProject(key), issue, uri.getQueryParameters()));
  }

  /** The value of the best candidates against their effort. */
  @GET
  @Path("values")
  public Response values(@PathParam("key") String key, @Context UriInfo uri) {
    return Json.ok(values.of(sources.ofProject(key), uri.getQueryParameters()));
  }
}
