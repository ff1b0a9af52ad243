package org.riceforjira.plugin.settings;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.SettingsProblem;
import org.riceforjira.plugin.jira.SettingsProblems;
import org.riceforjira.plugin.jira.StoredSettings;

/**
 * What is wrong with settings in force since something in Jira was changed: for those who
 * administer the project.
 */
@Path("projects/{key}/settings/problems")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class SettingsProblemsResource {
  private final Requests requests;
  private final StoredSettings settings;
  private final SettingsProblems problems;

  @Inject
  public SettingsProblemsResource(
      Requests requests, StoredSettings settings, SettingsProblems problems) {
    this.requests = requests;
    this.settings = settings;
    this.problems = problems;
  }

  /** A sentence by JSON path for each problem, with the next step. */
  @GET
  public Response get(@PathParam("key") String key) {
    ProjectRef project = requests.administeredProject(key);
    ProjectSettings chosen =
        settings.effective(project.id()).orElseThrow(requests::notSetUp).settings();
    List<ProblemJson> found =
        problems.all(project.id(), chosen).stream().map(ProblemJson::of).toList();
    return Json.ok(Map.of("problems", found));
  }

  /**
   * A problem on the wire.
   *
   * @param stops true if no score is written because of it
   */
  private record ProblemJson(String path, String sentence, boolean stops) {
    static ProblemJson of(SettingsProblem problem) {
      return new ProblemJson(problem.path(), problem.sentence(), problem.stops());
    }
  }
}
