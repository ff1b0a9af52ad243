package org.riceforjira.plugin.backlog;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.http.SettingsInUse;
import org.riceforjira.plugin.jira.ProjectRef;

/** Two issues of a project side by side: for those who see both. */
@Path("projects/{key}/backlog/comparison")
@AnonymousSiteAccess
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonResource {
  private final Requests requests;
  private final SettingsInUse settings;
  private final ComparisonInput input;
  private final ComparedIssues issues;
  private final Comparisons comparisons;

  @Inject
  public ComparisonResource(
      Requests requests,
      SettingsInUse settings,
      ComparisonInput input,
      ComparedIssues issues,
      Comparisons comparisons) {
    this.requests = requests;
    this.settings = settings;
    this.input = input;
    this.issues = issues;
    this.comparisons = comparisons;
  }

  /** Which of the two comes first, and which factor decides that. */
  @GET
  public Response get(
      @PathParam("key") String key,
      @QueryParam("left") List<String> left,
      @QueryParam("right") List<String> right) {
    ProjectRef project = requests.project(key);
    VersionedSettings chosen = settings.of(project);
    ComparisonInput.Pair pair =
        input.read(project, requests.once("left", left), requests.once("right", right));
    return Json.ok(
        comparisons.of(
            issues.read(pair.left(), project, chosen),
            issues.read(pair.right(), project, chosen),
            chosen.settings()));
  }
}
