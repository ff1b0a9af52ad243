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
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.StoredSettings;

/** The runs of one project: for those who administer it. */
@Path("projects/{key}/recalculations")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProjectRunsResource {
  private final Requests requests;
  private final StoredSettings settings;
  private final RunStarts starts;
  private final RunAccess access;
  private final RunViews views;

  @Inject
  public ProjectRunsResource(
      Requests requests,
      StoredSettings settings,
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
    ProjectSettings current =
        settings.effective(project.id()).orElseThrow(requests::notSetUp).settings();
    JsonObject wanted = Json.object(body);
    Run run =
        wanted.has(SupposedBody.SETTINGS)
            ? starts.suppose(project, current, wanted)
            : starts.start(Optional.of(project.id()), wanted);
    return Json.accepted("recalculations/" + run.id(), views.of(run));
  }

  /** The runs of this project that are kept, newest first. */
  @GET
  public Response list(@PathParam("key") String key) {
    return Json.ok(views.of(access.of(requests.administeredProject(key))));
  }
}
