package org.riceforjira.host;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.riceforjira.host.data.DashboardRow;
import org.riceforjira.host.jira.Dashboards;
import org.riceforjira.host.jira.Jira;

/**
 * What people decided in the demonstration: how much they can do in a quarter, and what to show.
 */
final class Demonstration {
  static final String PROJECT = "SHOP";

  private static final String SETTINGS = "projects/" + PROJECT + "/settings";
  private static final String ROADMAP = ":rice-roadmap-item";

  /** Person-months a quarter; roadmaps show the teams in this order. */
  private static final List<Team> TEAMS =
      List.of(new Team("Checkout", 5), new Team("Search", 3), new Team("Platform", 4));

  /** What all others can do together. */
  private static final int OTHERS = 4;

  private static final Map<String, String> PREFERENCES =
      Map.of("source", "project", "project", PROJECT, "lanes", "component", "isConfigured", "true");

  private final Jira jira;
  private final AppClient app;

  private record Team(String component, int capacity) {}

  Demonstration(Jira jira, AppClient app) {
    this.jira = jira;
    this.app = app;
  }

  /** Gives the project its capacities; all its other settings stay. */
  void plan() throws StartProblem, InterruptedException {
    JsonObject settings = app.send("GET", SETTINGS, "");
    JsonObject planning = object(settings, "planning");
    object(planning, "horizon").addProperty("capacity", OTHERS);
    JsonObject lanes = object(planning, "lanes");
    lanes.addProperty("kind", "component");
    JsonObject capacities = object(lanes, "capacities");
    TEAMS.forEach(team -> capacities.addProperty(team.component(), team.capacity()));
    app.send("PUT", SETTINGS, settings.toString());
  }

  /** Lets the roadmap on the system dashboard show the project, unless somebody chose already. */
  void show() {
    Dashboards dashboards = jira.dashboards();
    jira.store().dashboards().get(Dashboards.SYSTEM).stream()
        .flatMap(dashboard -> dashboard.items().stream())
        .filter(item -> item.module().endsWith(ROADMAP) && item.preferences().isEmpty())
        .map(DashboardRow.Item::id)
        .findFirst()
        .ifPresent(item -> dashboards.prefer(Dashboards.SYSTEM, item, PREFERENCES));
  }

  private static JsonObject object(JsonObject parent, String name) {
    if (!parent.has(name)) {
      parent.add(name, new JsonObject());
    }
    return parent.getAsJsonObject(name);
  }
}
