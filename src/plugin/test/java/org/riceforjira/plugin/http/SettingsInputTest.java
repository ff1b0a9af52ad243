package org.riceforjira.plugin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.http.SettingsInput.Accepted;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.ProjectRef;

/** What was right when it was stored, and is not any more, keeps nobody from other changes. */
class SettingsInputTest {
  private static final ProjectRef RICE =
      new ProjectRef(new ProjectId(MiniJira.PROJECT), "RICE", "Rice");
  private static final String SELECT = "customfield_10300";
  private static final String SETTINGS =
      """
      {"enabled": true, "editors": {"role": 7}, "decimals": 2,
       "factors": {"reach": {"sources": [{"kind": "number", "field": "customfield_10100"},
                                         {"kind": "number", "field": "customfield_10301"},
                                         {"kind": "linkCount", "linkType": "Gone", "direction": "inward"}]},
                   "impact": {"sources": [{"kind": "option", "field": "customfield_10300",
                                           "values": {"Small": 1, "Large": 3}}]}},
       "goals": [{"label": "Secret", "jql": "fixVersion = deleted", "multiplier": 2}],
       "planning": {"candidates": {"jql": "project = deleted"},
                    "lanes": {"kind": "team", "field": "customfield_10301", "capacities": {}},
                    "prerequisites": {"linkType": "Gone", "direction": "inward"},
                    "planFields": {"start": "customfield_10302"}}}
      """;
  private static final Set<String> BROKEN =
      Set.of(
          "$.editors.role",
          "$.factors.reach.sources[1].field",
          "$.factors.reach.sources[2].linkType",
          "$.factors.impact.sources[0].values.Large",
          "$.goals[0].jql",
          "$.planning.candidates.jql",
          "$.planning.lanes.field",
          "$.planning.prerequisites.linkType",
          "$.planning.planFields.start");

  private final MiniJira jira = new MiniJira();
  private final JiraForSettings parts = new JiraForSettings(jira);
  private final MiniStorage storage = new MiniStorage().setUp();
  private final ProjectSettings inForce = storage.settings().json().read(SETTINGS);
  private final JsonObject wanted = JsonParser.parseString(SETTINGS).getAsJsonObject();

  @BeforeEach
  void oneOptionIsLeft() {
    parts.select(SELECT, "Size", "Small");
  }

  @Test
  void whatIsBrokenIsRefusedWhereItIsNew() {
    assertEquals(BROKEN, refused(Example.SETTINGS).keySet());
  }

  @Test
  void whatIsBrokenMayStayWhileOtherThingsChange() {
    wanted.addProperty("enabled", false);
    Accepted accepted = read(inForce);
    assertEquals(false, accepted.settings().use().enabled());
    assertEquals(BROKEN, accepted.tolerated().keySet());
  }

  @Test
  void whatIsBrokenMayChangeItsPlaceInAList() {
    wanted.getAsJsonObject("factors").getAsJsonObject("reach").getAsJsonArray("sources").remove(0);
    assertEquals(true, read(inForce).tolerated().containsKey("$.factors.reach.sources[0].field"));
  }

  @Test
  void whatIsChangedMustBeRight() {
    wanted.getAsJsonObject("editors").addProperty("role", 8);
    JsonObject goal = wanted.getAsJsonArray("goals").get(0).getAsJsonObject();
    goal.addProperty("jql", "fixVersion in (deleted)");
    impactSource().getAsJsonObject("values").addProperty("Large", 4);
    assertEquals(
        Set.of("$.editors.role", "$.goals[0].jql", "$.factors.impact.sources[0].values.Large"),
        refused(inForce).keySet());
  }

  @Test
  void whatIsBrokenIsToleratedOnce() {
    wanted
        .getAsJsonArray("goals")
        .add(
            JsonParser.parseString(
                "{\"label\": \"Again\", \"jql\": \"fixVersion = deleted\", \"multiplier\": 2}"));
    assertEquals(Set.of("$.goals[1].jql"), refused(inForce).keySet());
  }

  @Test
  void aSourceThatTakesAPlannedFieldIsRefusedThoughTheFieldStays() {
    parts.addField("customfield_10302", "Start", "datepicker");
    ProjectSettings before = storage.settings().json().read(wanted.toString());
    impactSource().addProperty("field", "customfield_10302");
    assertEquals(true, refused(before).containsKey("$.planning.planFields.start"));
  }

  @Test
  void aTypeOfPrerequisitesThatIsOnlyTheDefaultIsNoObstacle() {
    jira.terms.removeLinkType("Blocks");
    Accepted accepted =
        parts.settingsInput(storage).read(RICE, "{\"decimals\": 1}", Example.SETTINGS);
    assertEquals(Set.of("$.planning.prerequisites.linkType"), accepted.tolerated().keySet());
  }

  private JsonObject impactSource() {
    return wanted
        .getAsJsonObject("factors")
        .getAsJsonObject("impact")
        .getAsJsonArray("sources")
        .get(0)
        .getAsJsonObject();
  }

  private Map<String, String> refused(ProjectSettings current) {
    Refusal refusal = assertThrows(Refusal.class, () -> read(current));
    assertEquals(400, Refusals.status(refusal));
    return Refusals.errors(refusal);
  }

  private Accepted read(ProjectSettings current) {
    return parts.settingsInput(storage).read(RICE, wanted.toString(), current);
  }
}
