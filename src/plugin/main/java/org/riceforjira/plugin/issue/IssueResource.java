package org.riceforjira.plugin.issue;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.factors.FactorChange;
import org.riceforjira.plugin.factors.FactorEdit;
import org.riceforjira.plugin.factors.FactorInput;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.http.SettingsInUse;
import org.riceforjira.plugin.jira.VisibleIssue;

/** One issue's score and factors: for those who see the issue, changes for those who edit it. */
@Path("issues/{key}")
@AnonymousSiteAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IssueResource {
  private final Requests requests;
  private final SettingsInUse settings;
  private final IssueCards cards;
  private final FactorInput input;
  private final FactorEdit edit;

  @Inject
  public IssueResource(
      Requests requests,
      SettingsInUse settings,
      IssueCards cards,
      FactorInput input,
      FactorEdit edit) {
    this.requests = requests;
    this.settings = settings;
    this.cards = cards;
    this.input = input;
    this.edit = edit;
  }

  /** The issue's score, rank, factors and gaps. */
  @GET
  public Response get(@PathParam("key") String key) {
    VisibleIssue issue = requests.issue(key);
    return Json.ok(cards.card(issue, settings.of(issue.project())));
  }

  /** Sets factors and answers what {@link #get} answers afterwards, but for the rank. */
  @PUT
  @Path("factors")
  public Response put(@PathParam("key") String key, String body) {
    VisibleIssue issue = requests.editableIssue(key);
    ProjectSettings chosen = settings.of(issue.project()).settings();
    edit.apply(
        issue,
        chosen,
        FactorChange.to(input.read(Json.object(body), chosen.rules().confidenceUnit())));
    return Json.ok(cards.cardBeforeRanking(issue, chosen));
  }
}
