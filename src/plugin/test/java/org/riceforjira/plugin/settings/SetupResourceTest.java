package org.riceforjira.plugin.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.Example;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.http.Malformed;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniProjects;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.Projects;

/** What is refused, with nothing done; the host's tests see the answers. */
class SetupResourceTest {
  private final MiniJira jira = new MiniJira();
  private final MiniStorage storage = new MiniStorage();
  private SetupResource resource;

  @BeforeEach
  void aSiteWithoutSetup() {
    Projects projects = new MiniProjects().with(1, "SHOP", "Web shop").projects(jira.visitors());
    Requests requests =
        new Requests(projects, jira.issues(), jira.visitors().visitor(), EnglishTexts.texts());
    JiraForSettings settings = new JiraForSettings(jira);
    resource =
        new SetupResource(
            requests,
            new SiteFields(
                settings.setup(storage), settings.numberFields(), settings.replacedValues(storage)),
            projects,
            EnglishTexts.texts());
  }

  @Test
  void onlyAdministratorsOfJiraSeeAndDoTheSetup() {
    jira.visitors().administers("SHOP");
    refused(403, () -> resource.get(null));
    refused(403, () -> resource.post("{}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{"})
  void aBodyThatIsNoObjectIsRefused(String body) {
    jira.visitors().administrator();
    assertThrows(Malformed.class, () -> resource.post(body));
    assertEquals(Optional.empty(), storage.riceFields().read());
  }

  @Test
  void aProjectThatIsNotThereStopsTheSetupBeforeItBegins() {
    jira.visitors().administrator();
    refused(404, () -> resource.post("{\"projectKey\": \"GONE\"}"));
    refused(404, () -> resource.get("GONE"));
  }

  @Test
  void fieldsThatShareANameAreAConflict() {
    jira.visitors().administrator();
    jira.addField("customfield_10999", "Reach");
    refused(409, () -> resource.post("{}"));
  }

  @ParameterizedTest
  @CsvSource({
    "{\"fields\": {\"reach\": \"customfield_1\"}}, fields.reach, There is no custom field customfield_1.",
    "{\"fields\": {\"reach\": \"summary\"}}, fields.reach, There is no custom field summary.",
    "{\"fields\": {\"reach\": null}}, fields.reach, This must be the id of a number field",
    "{\"fields\": {\"size\": \"new\"}}, fields.size, This is not known here.",
    "{\"fields\": []}, fields, This",
    "{\"projectKey\": 5}, projectKey, This must be a text.",
    "{\"project\": \"SHOP\"}, project, This is not known here.",
  })
  void aChoiceThatCannotBeMadeIsToldAtItsPlace(String body, String path, String begin) {
    jira.visitors().administrator();
    Refusal refusal = assertThrows(Refusal.class, () -> resource.post(body));
    assertEquals(List.of(path), List.copyOf(Refusals.errors(refusal).keySet()));
    assertTrue(
        Refusals.errors(refusal).get(path).startsWith(begin), Refusals.errors(refusal).get(path));
    assertEquals(Optional.empty(), storage.riceFields().read());
  }

  @Test
  void oneFieldCannotBeTwoFactors() {
    jira.visitors().administrator();
    jira.addField("customfield_10999", "Size");
    String body =
        "{\"fields\": {\"reach\": \"customfield_10999\", \"effort\": \"customfield_10999\"}}";
    Refusal refusal = assertThrows(Refusal.class, () -> resource.post(body));
    assertEquals(List.of("fields.effort"), List.copyOf(Refusals.errors(refusal).keySet()));
    assertEquals(Optional.empty(), storage.riceFields().read());
  }

  @Test
  void aFieldWithValuesBecomesTheScoreFieldOnlyWithConsent() {
    jira.visitors().administrator();
    jira.addField("customfield_10999", "Story Points");
    jira.issue(1).with("customfield_10999", 5.0).hidden();
    jira.indexAll();
    String points = "{\"fields\": {\"score\": \"customfield_10999\"}%s}";
    Refusal refusal = assertThrows(Refusal.class, () -> resource.post(points.formatted("")));
    assertEquals(400, Refusals.status(refusal));
    assertEquals(List.of("replaceValues"), List.copyOf(Refusals.errors(refusal).keySet()));
    assertEquals(
        "Issues with a value in Story Points (customfield_10999): 1. Scores would replace these"
            + " values, and empty the field where there is no score. Choose another field, or"
            + " confirm that the values may go.",
        Refusals.errors(refusal).get("replaceValues"));
    assertEquals(Optional.empty(), storage.riceFields().read());
    answered(() -> resource.post(points.formatted(", \"replaceValues\": true")));
    assertEquals("customfield_10999", storage.riceFields().read().orElseThrow().score());
    answered(() -> resource.post(points.formatted("")));
  }

  @Test
  void aFieldOfTheNameMayHoldValuesOfSomebodyElseToo() {
    jira.visitors().administrator();
    jira.issue(1).with(Example.FIELDS.score(), 5.0);
    jira.indexAll();
    refused(400, () -> resource.post("{}"));
  }

  @Test
  void whereNobodyCanCountAFieldMayHoldValues() {
    jira.visitors().administrator();
    jira.breakSearch();
    Refusal refusal = assertThrows(Refusal.class, () -> resource.post("{}"));
    assertTrue(refusal.sentence().startsWith("Jira does not tell how many"), refusal.sentence());
  }

  @Test
  void anEmptyFieldNeedsNoConsentWhateverTheFactorsHold() {
    jira.visitors().administrator();
    jira.issue(1).with(Example.FIELDS.reach(), 5.0);
    jira.indexAll();
    answered(() -> resource.post("{}"));
    assertEquals(Optional.of(Example.FIELDS), storage.riceFields().read());
  }

  /** Done; there is nothing here to make an answer of. */
  private static void answered(Executable request) {
    RuntimeException unanswered = assertThrows(RuntimeException.class, request);
    assertTrue(unanswered.getMessage().contains("RuntimeDelegate"), unanswered.toString());
  }

  private void refused(int status, Executable request) {
    assertEquals(status, Refusals.status(assertThrows(Refusal.class, request)));
    assertEquals(Optional.empty(), storage.riceFields().read());
  }
}
