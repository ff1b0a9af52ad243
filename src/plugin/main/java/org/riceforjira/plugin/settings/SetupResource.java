package org.riceforjira.plugin.settings;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.FieldState;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.jira.RiceField;
import org.riceforjira.plugin.jira.ScreenAddition;
import org.riceforjira.plugin.jira.Texts;

/** Creates the site's RICE fields and puts them on screens: for administrators of Jira. */
@Path("setup")
@AdminOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SetupResource {
  /** The score is not among them: it is computed, so it stays off the screens where people edit. */
  private static final List<RiceField> ON_SCREENS =
      List.of(RiceField.REACH, RiceField.IMPACT, RiceField.CONFIDENCE, RiceField.EFFORT);

  private final Requests requests;
  private final SiteFields fields;
  private final Projects projects;
  private final Texts texts;

  @Inject
  public SetupResource(Requests requests, SiteFields fields, Projects projects, Texts texts) {
    this.requests = requests;
    this.fields = fields;
    this.projects = projects;
    this.texts = texts;
  }

  /** What exists and what {@link #post} would do, for one project's screens too if it is named. */
  @GET
  public Response get(@QueryParam("projectKey") String projectKey) {
    requests.administratorOnly();
    Map<RiceField, FieldState> states = fields.states();
    List<ScreenAddition> missing =
        projectKey == null || !exist(states)
            ? List.of()
            : projects.missingOnScreens(requests.project(projectKey), idsForScreens(states));
    return answer(states, missing);
  }

  /**
   * Creates the fields that are missing, or uses those that {"fields": {"reach":
   * "customfield_10100", "impact": "new"}} chooses; {"projectKey": "SHOP"} also puts the factors on
   * its screens. {"replaceValues": true} confirms that scores take the place of what is in the
   * score field.
   */
  @POST
  @WebSudoRequired
  public Response post(String body) {
    requests.administratorOnly();
    SetupBody wanted = SetupBody.of(Json.object(body), texts);
    ProjectRef project = wanted.projectKey().map(requests::project).orElse(null);
    Map<RiceField, FieldState> states = fields.use(wanted);
    List<ScreenAddition> added =
        project == null ? List.of() : projects.addToScreens(project, idsForScreens(states));
    return answer(states, added);
  }

  private Response answer(Map<RiceField, FieldState> states, List<ScreenAddition> screens) {
    return Json.ok(SetupJson.of(states, fields.toChoose(), screens, projects.visible()));
  }

  private static boolean exist(Map<RiceField, FieldState> states) {
    return states.values().stream().allMatch(state -> state.id() != null);
  }

  private static List<String> idsForScreens(Map<RiceField, FieldState> states) {
    return ON_SCREENS.stream().map(field -> states.get(field).id()).toList();
  }
}
