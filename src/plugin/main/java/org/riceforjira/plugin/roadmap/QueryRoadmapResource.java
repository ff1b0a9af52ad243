package org.riceforjira.plugin.roadmap;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.riceforjira.plugin.http.Json;

/** The roadmap of what a query finds, made of the issues that the visitor sees. */
@Path("roadmap")
@AnonymousSiteAccess
@Produces(MediaType.APPLICATION_JSON)
public class QueryRoadmapResource {
  private final Sources sources;
  private final Roadmaps roadmaps;

  @Inject
  public QueryRoadmapResource(Sources sources, Roadmaps roadmaps) {
    this.sources = sources;
    this.roadmaps = roadmaps;
  }

  /** All that is drawn of it. */
  @GET
  public Response get(@Context UriInfo uri) {
    return Json.ok(
        roadmaps.of(sources.ofQuery(uri.getQueryParameters()), uri.getQueryParameters()));
  }
}
