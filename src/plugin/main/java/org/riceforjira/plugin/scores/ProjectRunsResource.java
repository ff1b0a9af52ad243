package org.riceforjira.plugin.scores;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.google.gson.JsonObject;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.http.SettingsInUse;
import org.riceforjira.plugin.jira.ProjectRef;

/** The runs of one project: for those who administer it. */
@Path("projects/{key}/recalculations")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProjectRunsResource {
  private final Requests requests;
  private final SettingsInUse settings;
  private final RunStarts starts;
  private final RunAccess access;
  private final RunViews views;

  @Inject
  public ProjectRunsResource(
      Requests requests,
      SettingsInUse settings,
      RunStarts starts,
      RunAccess access,
      RunViews views) {
    this.requests = requests;
    this.settings = settings;
    this.starts = starts;
    this.access = access;
    this.views = views;
  }

  /**
   * Starts a recalculation, or with {"dryRun": true} a preview; or names the run under way. With
   * "settings" beside it the preview is of those, and one of its own.
   */
  @POST
  public Response start(@PathParam("key") String key, String body) {
    ProjectRef project = requests.administeredProject(key);
    JsonObject wanted = Json.object(body);
    Run run =
        wanted.has(SupposedBody.SETTINGS)
            ? starts.suppose(project, settings.inForce(project).settings(), wanted)
            : start(project, wanted);
    return Json.accepted("recalculations/" + run.id(), views.of(run));
  }

  private Run start(ProjectRef project, JsonObject wanted) {
    settings.of(project);
    return starts.start(Optional.of(project.id()), wanted);
  }

  /** The runs of this project that are kept, newest first. */
  @GET
  public Response list(@PathParam("key") String key) {
    return Json.ok(views.of(access.of(requests.administeredProject(key))));
  }
}
