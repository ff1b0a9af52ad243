package org.riceforjira.plugin.settings;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.google.gson.JsonObject;
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
import org.riceforjira.plugin.http.Malformed;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.AmbiguousField;
import org.riceforjira.plugin.jira.FieldSetup;
import org.riceforjira.plugin.jira.FieldState;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.jira.RiceField;
import org.riceforjira.plugin.jira.ScreenAddition;

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
  private final FieldSetup setup;
  private final Projects projects;

  @Inject
  public SetupResource(Requests requests, FieldSetup setup, Projects projects) {
    this.requests = requests;
    this.setup = setup;
    this.projects = projects;
  }

  /** What exists and what {@link #post} would do, for one project's screens too if it is named. */
  @GET
  public Response get(@QueryParam("projectKey") String projectKey) {
    requests.administratorOnly();
    Map<RiceField, FieldState> states = setup.states();
    List<ScreenAddition> missing =
        projectKey == null || !exist(states)
            ? List.of()
            : projects.missingOnScreens(requests.project(projectKey), idsForScreens(states));
    return Json.ok(SetupJson.of(states, missing, projects.visible()));
  }

  /**
   * Creates the fields that are missing; {"projectKey": "SHOP"} also puts the factors on its
   * screens.
   */
  @POST
  public Response post(String body) {
    requests.administratorOnly();
    String projectKey = projectKey(Json.object(body));
    ProjectRef project = projectKey == null ? null : requests.project(projectKey);
    Map<RiceField, FieldState> states = create();
    List<ScreenAddition> added =
        project == null ? List.of() : projects.addToScreens(project, idsForScreens(states));
    return Json.ok(SetupJson.of(states, added, projects.visible()));
  }

  private Map<RiceField, FieldState> create() {
    try {
      return setup.create();
    } catch (AmbiguousField e) {
      throw Refusal.conflict(e.getMessage());
    }
  }

  private static String projectKey(JsonObject body) {
    for (String key : body.keySet()) {
      if (!key.equals("projectKey") || !body.get(key).isJsonPrimitive()) {
        throw new Malformed("rice.error.body.setup", key);
      }
    }
    return body.has("projectKey") ? body.get("projectKey").getAsString() : null;
  }

  private static boolean exist(Map<RiceField, FieldState> states) {
    return states.values().stream().allMatch(state -> state.id() != null);
  }

  private static List<String> idsForScreens(Map<RiceField, FieldState> states) {
    return ON_SCREENS.stream().map(field -> states.get(field).id()).toList();
  }
}
