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

  @Inject
  public RoadmapResource(Sources sources, Roadmaps roadmaps) {
    this.sources = sources;
    this.roadmaps = roadmaps;
  }

  /** All that is drawn of it. */
  @GET
  public Response get(@PathParam("key") String key, @Context UriInfo uri) {
    return Json.ok(roadmaps.of(sources.ofProject(key), uri.getQueryParameters()));
  }
}
