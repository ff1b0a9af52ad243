package org.riceforjira.plugin.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.Example;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.http.Malformed;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniProjects;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.StoredSettings;
import org.riceforjira.plugin.jira.UnreadableSettings;

/** What is refused; the host's tests see the answers. */
class SettingsResourceTest {
  private static final ProjectId SHOP = new ProjectId(MiniJira.PROJECT);

  private final MiniJira jira = new MiniJira();
  private final MiniStorage storage = new MiniStorage().setUp();

  @BeforeEach
  void anAdministratorOfTheProject() {
    jira.visitors().administers("SHOP");
  }

  @Test
  void settingsAreForThoseWhoAdministerTheProject() {
    jira.visitors().administrator();
    jira.visitors().hide("SHOP");
    assertEquals(404, refusedPut(null, "{}"));
    SettingsResource resource = resource(new MiniJira(), storage);
    assertEquals(403, Refusals.status(assertThrows(Refusal.class, () -> resource.get("SHOP"))));
  }

  @Test
  void beforeTheSetupThereIsNothingToReadOrChange() {
    SettingsResource resource = resource(jira, new MiniStorage());
    assertEquals(409, Refusals.status(assertThrows(Refusal.class, () -> resource.get("SHOP"))));
    assertEquals(
        409, Refusals.status(assertThrows(Refusal.class, () -> put(resource, null, "{}"))));
  }

  @Test
  void aChangeMadeFromAnOldRevisionIsAConflict() {
    storage.settings().write(SHOP, Example.SETTINGS, Revision.NONE);
    assertEquals(409, refusedPut("\"0\"", "{\"version\": 1, \"decimals\": 0}"));
    assertEquals(new Revision(1), storage.settings().read(SHOP).orElseThrow().revision());
  }

  @Test
  void aRevisionThatIsNoneIsRefused() {
    SettingsResource resource = resource(jira, storage);
    assertThrows(Malformed.class, () -> put(resource, "\"latest\"", "{}"));
    assertEquals(Optional.empty(), storage.settings().read(SHOP));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"0\"", "W/\"0\"", "0", " \"0\" "})
  void aRevisionIsKnownByItsTagAlsoIfAProxyMadeItWeak(String tag) {
    storage.settings().write(SHOP, Example.SETTINGS, Revision.NONE);
    assertEquals(409, refusedPut(tag, "{}"));
  }

  @Test
  void everythingThatIsWrongIsToldByItsPlace() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> put(resource(jira, storage), null, "{\"decimals\": 9, \"version\": 0}"));
    assertEquals(400, Refusals.status(refusal));
    assertEquals(Set.of("$.decimals", "$.version"), Refusals.errors(refusal).keySet());
  }

  @Test
  void whatThisJiraDoesNotHaveIsToldByItsPlaceAndNothingIsStored() {
    String body =
        "{\"version\": 1, \"candidates\": {\"jql\": \"rubbish\"}, \"factors\": "
            + "{\"effort\": {\"sources\": [{\"kind\": \"number\", \"field\": \"customfield_9\"}]}}}";
    Refusal refusal = assertThrows(Refusal.class, () -> put(resource(jira, storage), null, body));
    assertEquals(400, Refusals.status(refusal));
    assertEquals(
        Set.of("$.candidates.jql", "$.factors.effort.sources[0].field"),
        Refusals.errors(refusal).keySet());
    assertEquals(Optional.empty(), storage.settings().read(SHOP));
  }

  @Test
  void aGoalThatThisJiraDoesNotAcceptIsToldByItsPlaceAndNothingIsStored() {
    String body =
        "{\"goals\": [{\"label\": \"a\", \"jql\": \"labels = a\", \"multiplier\": 2},"
            + "{\"label\": \"b\", \"jql\": \"fixVersion = deleted\", \"multiplier\": 2}],"
            + "\"planning\": {\"candidates\": {\"jql\": \"rubbish\"}}}";
    Refusal refusal = assertThrows(Refusal.class, () -> put(resource(jira, storage), null, body));
    assertEquals(
        Set.of("$.goals[1].jql", "$.planning.candidates.jql"), Refusals.errors(refusal).keySet());
    assertEquals(Optional.empty(), storage.settings().read(SHOP));
  }

  @Test
  void aFieldWithValuesBecomesTheScoreFieldOnlyWithTheConsentOfWhoeverChoosesIt() {
    jira.visitors().administrator();
    jira.addField("customfield_10999", "Story Points");
    jira.issue(1).with("customfield_10999", 5.0);
    jira.indexAll();
    String body = "{\"scoreField\": \"customfield_10999\"}";
    Refusal refusal = assertThrows(Refusal.class, () -> put(resource(jira, storage), null, body));
    assertEquals(400, Refusals.status(refusal));
    assertEquals(
        Map.of(
            "replaceValues",
            "Issues with a value in Story Points (customfield_10999): 1. Scores would replace these"
                + " values, and empty the field where there is no score. Choose another field, or"
                + " confirm that the values may go."),
        Refusals.errors(refusal));
    assertEquals(Optional.empty(), storage.settings().read(SHOP));
  }

  @Test
  void settingsThatCannotBeReadAreReplacedByAPutFromTheirRevision() {
    storage.values.put(
        "org.riceforjira.settings." + SHOP.value(),
        "{\"revision\":7,\"settings\":{\"version\":3}}");
    SettingsResource resource = resource(jira, storage);
    assertThrows(UnreadableSettings.class, () -> resource.get("SHOP"));
    assertEquals(409, refusedPut("\"6\"", "{\"decimals\": 0}"));
    // There is nothing here to make an answer of.
    assertThrows(RuntimeException.class, () -> put(resource, "\"7\"", "{\"decimals\": 0}"));
    assertEquals(new Revision(8), storage.settings().read(SHOP).orElseThrow().revision());
  }

  @Test
  void noBodyIsRefusedRatherThanTakenForTheDefaults() {
    assertEquals(400, refusedPut(null, null));
    assertEquals(400, refusedPut(null, ""));
  }

  @Test
  void settingsThatAreTooLargeAreRefusedWithTheirSize() {
    String goals =
        IntStream.range(0, 50)
            .mapToObj(n -> "{\"label\":\"g" + n + "\",\"multiplier\":2,\"jql\":\"labels = %s\"}")
            .map(goal -> goal.formatted("x".repeat(3_930)))
            .collect(Collectors.joining(","));
    String body = "{\"goals\":[" + goals + "]}";
    String said =
        assertThrows(Malformed.class, () -> put(resource(jira, storage), null, body))
            .in(EnglishTexts.texts());
    assertTrue(said.startsWith("The settings are too large to be stored"), said);
  }

  private static Response put(SettingsResource resource, String revision, String body) {
    return resource.put("SHOP", revision, null, body == null ? null : new StringReader(body));
  }

  private int refusedPut(String revision, String body) {
    SettingsResource resource = resource(jira, storage);
    return Refusals.status(assertThrows(Refusal.class, () -> put(resource, revision, body)));
  }

  private static SettingsResource resource(MiniJira jira, MiniStorage storage) {
    Requests requests =
        new Requests(
            new MiniProjects().with(MiniJira.PROJECT, "SHOP", "Web shop").projects(jira.visitors()),
            jira.issues(),
            jira.visitors().visitor(),
            EnglishTexts.texts());
    StoredSettings settings = storage.settings(jira.visitors());
    return new SettingsResource(
        requests,
        settings,
        new JiraForSettings(jira).settingsInput(storage),
        new JiraForSettings(jira).replacedValues(storage),
        RevisionsTest.revisions(jira, settings));
  }
}
