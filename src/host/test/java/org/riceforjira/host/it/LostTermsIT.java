package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.riceforjira.host.data.DataFolderProblem;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.ScreenRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.jira.FieldTypes;

/** What settings name is taken from Jira: it is told, with the next step, and wipes no score. */
@ExtendWith(RunningHost.class)
class LostTermsIT {
  private static final String SETTINGS = "/rest/rice/1.0/projects/SHOP/settings";

  private static final String SIZE = "customfield_19991";

  private final Hosts hosts;
  private HostProcess host;
  private Person admin;
  private StoredScores scores;

  LostTermsIT(Hosts hosts) {
    this.hosts = hosts;
  }

  @BeforeEach
  void open() throws Exception {
    Path data = hosts.scoredShop();
    addSize(data);
    host = HostProcess.start(HostOptions.on(data));
    admin = host.person("admin");
    scores = new StoredScores(admin, "SHOP");
  }

  private static void addSize(Path data) throws DataFolderProblem {
    try (Store store = Store.open(data)) {
      FieldRow size = new FieldRow(19991, "Size", "", FieldTypes.SELECT, null, Set.of());
      store.fields().put(size.id(), size);
      ScreenRow screen = store.screens().all().findFirst().orElseThrow();
      List<String> shown = new ArrayList<>(screen.fields());
      shown.add(SIZE);
      store.screens().put(screen.id(), new ScreenRow(screen.id(), screen.name(), shown));
      store.commit();
    }
  }

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void aDeletedFieldIsToldEverywhereAndNeitherRunsNorEditsWipeAScore() throws Exception {
    String effort = admin.fieldId("Effort");
    Map<String, Optional<String>> before = scores.stored();
    admin.send("DELETE", "/rest/api/2/customFields?ids=" + effort, "");

    assertEquals(List.of("$.factors.effort.sources[0].field"), paths());
    assertRunKeepsScores(before, effort);
    Answer edited = admin.factors("SHOP-7", "{\"reach\": 451}");
    assertEquals(200, edited.status(), edited.toString());
    assertTold(edited.object(), effort);
    admin.setField("SHOP-7", admin.fieldId("Reach"), "452");
    assertEquals(before, scores.stored());
    assertTrue(
        admin.get("/plugins/servlet/rice/backlog?project=SHOP").response().body().contains(effort));
  }

  @Test
  void aRemovedOptionIsToldAndWipesNoScore() throws Exception {
    offer("\"Small\", \"Very large\"");
    Answer set = admin.setField("SHOP-7", SIZE, "{\"value\": \"Very large\"}");
    assertEquals(204, set.status(), set.toString());
    reach(
        "{\"kind\": \"option\", \"field\": \"%s\", \"values\": {\"Small\": 1, \"Very large\": 9}}"
            .formatted(SIZE));
    admin.recalculate("SHOP");
    Map<String, Optional<String>> before = scores.stored();
    assertEquals(List.of(), paths());

    offer("\"Small\", \"Huge\"");

    String values = "$.factors.reach.sources[0].values";
    assertEquals(List.of(values + "['Very large']", values + ".Huge"), paths());
    assertRunKeepsScores(before, "Very large");
    assertTold(admin.card("SHOP-7").object(), "Very large");
    admin.factors("SHOP-7", "{\"effort\": 3}");
    admin.setField("SHOP-7", SIZE, "{\"value\": \"Small\"}");
    assertEquals(before, scores.stored());
  }

  @Test
  void aProjectOfWhichAFieldIsGoneCanBeSwitchedOffAndChanged() throws Exception {
    String effort = admin.fieldId("Effort");
    admin.send("DELETE", "/rest/api/2/customFields?ids=" + effort, "");
    JsonObject settings = admin.settings("SHOP").object();
    settings.addProperty("decimals", 1);
    settings.addProperty("enabled", false);

    Answer checked = admin.send("POST", SETTINGS + "/check", settings.toString());
    Answer saved = admin.putSettings("SHOP", settings.toString());

    assertEquals(200, checked.status(), checked.toString());
    String path = "$.factors.effort.sources[0].field";
    assertTrue(checked.object().get("warnings").toString().contains(path), checked.toString());
    assertEquals(200, saved.status(), saved.toString());
    Answer other =
        admin.putSettings("SHOP", settings.toString().replace(effort, "customfield_99999"));
    assertEquals(Set.of(path), other.errors().keySet());
  }

  @Test
  void anOptionThatIsNotThereIsRefusedBeforeItStopsEveryScore() throws Exception {
    offer("\"Small\", \"High\"");
    JsonObject settings = admin.settings("SHOP").object();
    JsonObject source = new JsonObject();
    source.addProperty("kind", "option");
    source.addProperty("field", SIZE);
    source.add("values", JsonParser.parseString("{\"Small\": 1, \"Hgh\": 3}"));
    JsonObject reach = settings.getAsJsonObject("factors").getAsJsonObject("reach");
    reach.getAsJsonArray("sources").set(0, source);

    Answer refused = admin.putSettings("SHOP", settings.toString());

    assertEquals(400, refused.status(), refused.toString());
    assertEquals(Set.of("$.factors.reach.sources[0].values.Hgh"), refused.errors().keySet());
  }

  @Test
  void nothingTakesThePlaceOfALostFieldWhereScoresAndRanksAreShown() throws Exception {
    String field = admin.fieldId("Reach");
    reach("{\"kind\": \"number\", \"field\": \"%s\"}, {\"kind\": \"votes\"}".formatted(field));
    admin.recalculate("SHOP");
    Map<String, Optional<String>> before = scores.stored();
    admin.send("DELETE", "/rest/api/2/customFields?ids=" + field, "");

    JsonObject outcome = admin.card("SHOP-6").object().getAsJsonObject("outcome");
    assertTrue(outcome.get("score").isJsonNull(), outcome.toString());
    assertFalse(outcome.get("stored").isJsonNull(), outcome.toString());
    assertTrue(outcome.get("rank").isJsonNull(), outcome.toString());
    assertEquals(before, scores.stored());
  }

  private void offer(String options) throws Exception {
    String path = "/rest/host/1/fields/" + SIZE + "/options";
    assertEquals(200, admin.send("PUT", path, "{\"options\": [" + options + "]}").status());
  }

  @Test
  void aTypeOfLinksThatIsGoneIsToldAndWipesNoScore() throws Exception {
    reach("{\"kind\": \"linkCount\", \"linkType\": \"Relates\", \"direction\": \"inward\"}");
    admin.recalculate("SHOP");
    Map<String, Optional<String>> before = scores.stored();
    assertEquals(List.of(), paths());
    assertEquals(204, admin.send("DELETE", "/rest/api/2/issueLinkType/10003", "").status());

    assertEquals(List.of("$.factors.reach.sources[0].linkType"), paths());
    assertRunKeepsScores(before, "Relates");
    assertTold(admin.card("SHOP-7").object(), "Relates");
    admin.factors("SHOP-7", "{\"effort\": 3}");
    assertEquals(before, scores.stored());
  }

  @Test
  void queriesThatNameAProjectByItsFormerNameAreTold() throws Exception {
    JsonObject settings = admin.settings("SHOP").object();
    settings
        .getAsJsonObject("planning")
        .getAsJsonObject("candidates")
        .addProperty("jql", "project = \"Online Shop\" AND statusCategory != Done");
    settings
        .getAsJsonArray("goals")
        .add(
            JsonParser.parseString(
                "{\"label\": \"All\", \"jql\": \"project = 'Online Shop'\", \"multiplier\": 2}"));
    Answer saved = admin.putSettings("SHOP", settings.toString());
    assertEquals(200, saved.status(), saved.toString());
    assertEquals(List.of(), paths());
    Map<String, Optional<String>> before = scores.stored();

    admin.send("PUT", "/rest/api/2/project/SHOP", "{\"key\": \"STORE\"}");
    assertEquals(List.of(), paths("STORE"), "Jira still knows the former key.");
    admin.send("PUT", "/rest/api/2/project/STORE", "{\"name\": \"Department Store\"}");

    assertEquals(List.of("$.goals[0].jql", "$.planning.candidates.jql"), paths("STORE"));
    JsonObject run = admin.ended(admin.start("STORE", "{}"));
    assertEquals("failed", run.get("state").getAsString(), run.toString());
    assertEquals(before.size(), new StoredScores(admin, "STORE").stored().size());
    assertEquals(
        before.values().stream().sorted(LostTermsIT::order).toList(),
        new StoredScores(admin, "STORE")
            .stored().values().stream().sorted(LostTermsIT::order).toList());
  }

  @Test
  void aRoleThatIsGoneIsToldAndLetsNobodyEdit() throws Exception {
    JsonObject settings = admin.settings("SHOP").object();
    settings.getAsJsonObject("editors").addProperty("role", 10100);
    assertEquals(200, admin.putSettings("SHOP", settings.toString()).status());
    assertEquals(200, host.person("bob").factors("SHOP-7", "{\"reach\": 450}").status());
    assertEquals(204, admin.send("DELETE", "/rest/api/2/role/10100", "").status());

    assertEquals(List.of("$.editors.role"), paths());
    Answer refused = host.person("bob").factors("SHOP-7", "{\"reach\": 450}");
    assertEquals(403, refused.status(), refused.toString());
    assertTrue(refused.messages().get(0).startsWith("Nobody can edit factors"), refused.toString());
  }

  private void assertRunKeepsScores(Map<String, Optional<String>> before, String names)
      throws Exception {
    JsonObject run = admin.ended(admin.start("SHOP", "{}"));
    assertEquals("failed", run.get("state").getAsString(), run.toString());
    String problem = run.getAsJsonObject("report").get("problem").getAsString();
    assertTrue(problem.contains(names), problem);
    assertEquals(before, scores.stored());
  }

  private static void assertTold(JsonObject card, String names) {
    String told = card.getAsJsonArray("problems").toString();
    assertTrue(told.contains(names) && told.contains("Scores stay as they are"), told);
    assertFalse(card.getAsJsonObject("outcome").get("stale").getAsBoolean(), card.toString());
  }

  private void reach(String source) throws Exception {
    JsonObject settings = admin.settings("SHOP").object();
    JsonObject rule = settings.getAsJsonObject("factors").getAsJsonObject("reach");
    rule.add("sources", JsonParser.parseString("[" + source + "]"));
    Answer saved = admin.putSettings("SHOP", settings.toString());
    assertEquals(200, saved.status(), saved.toString());
  }

  private List<String> paths() throws Exception {
    return paths("SHOP");
  }

  private List<String> paths(String project) throws Exception {
    Answer answer = admin.get(SETTINGS.replace("SHOP", project) + "/problems");
    return answer.object().getAsJsonArray("problems").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(problem -> problem.get("path").getAsString())
        .toList();
  }

  private static int order(Optional<String> left, Optional<String> right) {
    return left.orElse("").compareTo(right.orElse(""));
  }
}
