package org.riceforjira.plugin.issue;

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
import java.util.Optional;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.http.SettingsInUse;
import org.riceforjira.plugin.jira.VisibleIssue;

/** Why an issue has its score and its rank: for those who see the issue. */
@Path("issues/{key}/why")
@AnonymousSiteAccess
@Produces(MediaType.APPLICATION_JSON)
public class WhyResource {
  private final Requests requests;
  private final SettingsInUse settings;
  private final LineInput lines;
  private final Explanations explanations;

  @Inject
  public WhyResource(
      Requests requests, SettingsInUse settings, LineInput lines, Explanations explanations) {
    this.requests = requests;
    this.settings = settings;
    this.lines = lines;
    this.explanations = explanations;
  }

  /**
   * The explanation; the line is that of the project's settings unless another one is asked for.
   */
  @GET
  public Response get(
      @PathParam("key") String key,
      @QueryParam("capacity") List<String> capacity,
      @QueryParam("policy") List<String> policy) {
    VisibleIssue issue = requests.issue(key);
    VersionedSettings chosen = settings.of(issue.project());
    Optional<LineChoice> line =
        lines.read(
            requests.once("capacity", capacity),
            requests.once("policy", policy),
            chosen.settings().planning().cut());
    return Json.ok(explanations.of(issue, requests.projectOf(issue), chosen, line));
  }
}
