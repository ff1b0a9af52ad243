package org.riceforjira.plugin.backlog;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.http.SettingsInUse;
import org.riceforjira.plugin.jira.ProjectRef;

/** Who looked at which issues of a project, and when: for those who edit the issues. */
@Path("projects/{key}/backlog/reviews")
@AnonymousSiteAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReviewsResource {
  private final Requests requests;
  private final SettingsInUse settings;
  private final ReviewBatch batch;

  @Inject
  public ReviewsResource(Requests requests, SettingsInUse settings, ReviewBatch batch) {
    this.requests = requests;
    this.settings = settings;
    this.batch = batch;
  }

  /** Stamps up to 50 issues, takes their stamps off or restores them; what became of each. */
  @PUT
  public Response put(@PathParam("key") String key, String body) {
    ProjectRef project = requests.project(key);
    ProjectSettings chosen = settings.of(project).settings();
    return Json.ok(Map.of("results", batch.apply(project, chosen, ReviewRequest.read(body))));
  }
}
