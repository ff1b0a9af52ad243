package org.riceforjira.plugin.installation;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.TrialIssues;
import org.riceforjira.plugin.jira.TrialIssues.Choice;
import org.riceforjira.plugin.jira.TrialResult;
import org.riceforjira.plugin.jira.TrialRuns;

/** Tries everything that the app relies on, once: for administrators of Jira. */
@Path("setup/check")
@AdminOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CheckResource {
  private final Requests requests;
  private final TrialIssues issues;
  private final TrialRuns trials;
  private final CheckViews views;
  private final Texts texts;

  @Inject
  public CheckResource(
      Requests requests, TrialIssues issues, TrialRuns trials, CheckViews views, Texts texts) {
    this.requests = requests;
    this.issues = issues;
    this.trials = trials;
    this.views = views;
    this.texts = texts;
  }

  /** Changes no data; {"issueKey": "SHOP-1"} names the issue to try things on. */
  @POST
  @WebSudoRequired
  public Response post(String body) {
    requests.administratorOnly();
    CheckBody wanted = CheckBody.of(Json.object(body), texts);
    Choice chosen = wanted.issueKey().map(this::named).orElseGet(issues::any);
    List<TrialResult> results =
        trials.run(chosen).orElseThrow(() -> Refusal.conflict(texts.text("rice.error.check.busy")));
    return Json.ok(views.of(chosen, results));
  }

  /**
   * Takes what a form can send, and does nothing with it: Jira has to refuse it before it comes
   * here.
   */
  @POST
  @Path("form")
  @Consumes(MediaType.TEXT_PLAIN)
  public Response form() {
    requests.administratorOnly();
    return Json.ok(Map.of("taken", true));
  }

  private Choice named(String key) {
    return issues
        .named(key)
        .orElseThrow(() -> Refusal.notFound(texts.text("rice.error.issue.missing", key)));
  }
}
