package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Looking at settings before they are saved: nothing of it changes anything. */
@ExtendWith(RunningHost.class)
class SettingsLookIT {
  private static final String APP = "/rest/rice/1.0/";
  private static final String SETTINGS = APP + "projects/SHOP/settings";

  private final HostProcess host;
  private final Person alice;
  private final ShopSettings settings;

  SettingsLookIT(HostProcess host) throws Exception {
    this.host = host;
    this.alice = host.person("alice");
    this.settings = new ShopSettings(alice);
  }

  @AfterEach
  void nothingIsStored() throws Exception {
    settings.assertUnchanged();
  }

  @Test
  void choicesAreTheFieldsAndNamesOfTheProject() throws Exception {
    JsonObject choices = alice.get(SETTINGS + "/choices").object();

    assertEquals(
        List.of("Confidence", "Effort", "Impact", "Reach"), names(choices, "numberFields"));
    assertEquals(List.of("RICE Score"), names(choices, "scoreFields"));
    assertTrue(names(choices, "linkTypes").contains("Blocks"), choices.toString());
    assertTrue(choices.getAsJsonArray("priorities").size() > 1, choices.toString());
    assertTrue(choices.getAsJsonArray("roles").size() > 1, choices.toString());
    assertFalse(choices.get("mayChooseScoreField").getAsBoolean());
    assertTrue(
        host.person("admin")
            .get(SETTINGS + "/choices")
            .object()
            .get("mayChooseScoreField")
            .getAsBoolean());
  }

  @Test
  void aCheckRefusesWhatAPutRefuses() throws Exception {
    String wrong =
        """
        {"decimals": 9, "goals": [{"label": "A", "jql": "rubbish ==", "multiplier": 2}],
         "factors": {"reach": {"sources": [
           {"kind": "linkCount", "linkType": "Gone", "direction": "inward"}]}}}
        """;
    Answer checked = check(wrong);

    assertEquals(400, checked.status(), checked.toString());
    assertEquals(alice.putSettings("SHOP", wrong).errors(), checked.errors());
    Answer linkType =
        check(
            """
            {"factors": {"reach": {"sources": [
              {"kind": "linkCount", "linkType": "Gone", "direction": "inward"}]}}}
            """);
    assertEquals(
        List.of("$.factors.reach.sources[0].linkType"), List.copyOf(linkType.errors().keySet()));
  }

  @Test
  void aCheckTellsWhatTheSettingsWouldMean() throws Exception {
    JsonObject checked =
        check(
                """
                {"factors": {"confidence": {"stored": "fraction"}},
                 "goals": [{"label": "All", "jql": "project = SHOP", "multiplier": 2},
                           {"label": "Some", "jql": "labels = conversion", "multiplier": 2}]}
                """)
            .object();

    Map<String, String> warnings = new TreeMap<>();
    for (JsonElement warning : checked.getAsJsonArray("warnings")) {
      JsonObject told = warning.getAsJsonObject();
      warnings.put(told.get("path").getAsString(), told.get("sentence").getAsString());
    }
    assertEquals(2, warnings.size(), warnings.toString());
    assertTrue(
        warnings.get("$.factors.confidence.stored").endsWith("more than 1: are these percents?"),
        warnings.toString());
    assertTrue(warnings.get("$.goals[1]").startsWith("Every issue"), warnings.toString());
    JsonObject all = checked.getAsJsonArray("goals").get(0).getAsJsonObject();
    assertEquals(
        host.person("alice").keys("project = SHOP").size(), all.get("matching").getAsInt());
    assertEquals(2, checked.getAsJsonObject("settings").get("version").getAsInt());
    assertTrue(checked.getAsJsonArray("changes").size() >= 2, checked.toString());
  }

  @Test
  void theSurveyProposesSettingsThatCanBeStored() throws Exception {
    JsonObject survey = alice.get(SETTINGS + "/survey").object();

    assertTrue(survey.get("read").getAsInt() > 0, survey.toString());
    assertEquals(survey.get("open"), survey.get("read"));
    assertEquals(
        List.of("reach", "impact", "confidence", "effort"),
        survey.getAsJsonArray("factors").asList().stream()
            .map(factor -> factor.getAsJsonObject().get("factor").getAsString())
            .toList());
    assertEquals(3, survey.getAsJsonArray("examples").size());
    assertEquals(200, check(survey.get("proposal").toString()).status());
  }

  @Test
  void aPreviewOfSettingsTellsWhatTheyWouldChange() throws Exception {
    Answer started = alice.start("SHOP", supposed("{\"kind\": \"watchers\"}"));
    JsonObject run = alice.ended(started);
    assertEquals("complete", run.get("state").getAsString(), run.toString());
    JsonObject impact = impact(alice, Person.id(started)).object();

    assertTrue(impact.get("changed").getAsInt() > 0, impact.toString());
    JsonObject move = impact.getAsJsonArray("moves").get(0).getAsJsonObject();
    assertNotEquals(move.get("rankBefore"), move.get("rankAfter"));
  }

  @Test
  void eachPreviewIsOfItsOwnSettings() throws Exception {
    Answer first = alice.start("SHOP", supposed("{\"kind\": \"watchers\"}"));
    Answer second = alice.start("SHOP", "{\"dryRun\": true, \"settings\": {\"version\": 2}}");
    assertNotEquals(Person.id(first), Person.id(second));
    alice.ended(second);
    assertEquals(200, impact(alice, Person.id(second)).status());
  }

  @Test
  void settingsThatAreWrongStartNoPreview() throws Exception {
    Answer refused = alice.start("SHOP", "{\"dryRun\": true, \"settings\": {\"decimals\": 9}}");
    assertEquals(400, refused.status(), refused.toString());
    assertEquals(List.of("$.decimals"), List.copyOf(refused.errors().keySet()));
    assertEquals(400, alice.start("SHOP", "{\"settings\": {}}").status());
  }

  private Answer check(String wanted) throws Exception {
    return alice.send("POST", SETTINGS + "/check", wanted);
  }

  private static Answer impact(Person person, long run) throws Exception {
    return person.get(APP + "recalculations/" + run + "/impact");
  }

  private static String supposed(String reach) {
    return "{\"dryRun\": true, \"settings\": {\"factors\": {\"reach\": {\"sources\": [%s]}}}}"
        .formatted(reach);
  }

  private static List<String> names(JsonObject choices, String key) {
    JsonArray found = choices.getAsJsonArray(key);
    return found.asList().stream()
        .map(field -> field.getAsJsonObject().get("name").getAsString())
        .toList();
  }
}
