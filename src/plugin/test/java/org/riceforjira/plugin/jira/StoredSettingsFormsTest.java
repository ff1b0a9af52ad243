package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.StoredForms;

/** Settings, fields and stamps of reviews as they were, are and will be stored. */
class StoredSettingsFormsTest {
  private static final ProjectId SHOP = new ProjectId(10010);
  private static final String FIELDS = "org.riceforjira.fields";
  private static final String SETTINGS = "org.riceforjira.settings.10010";
  private static final String HISTORY = SETTINGS + ".history";
  private static final RiceFields CHOSEN =
      new RiceFields(
          "customfield_10005",
          "customfield_10006",
          "customfield_10007",
          "customfield_10008",
          "customfield_10009");

  private final MiniStorage storage = StoredForms.storage();
  private final StoredSettings settings = storage.settings();

  private void replace(String key, String before, String after) {
    storage.values.put(key, storage.values.get(key).toString().replace(before, after));
  }

  private void assertRefusedAndKept(String key, Runnable work) {
    Object before = storage.values.get(key);
    assertThrows(LaterDocument.class, work::run);
    assertEquals(before, storage.values.get(key));
  }

  @Test
  void theFieldsAreReadAndWrittenAsTheyWere() {
    assertEquals(Optional.of(CHOSEN), storage.riceFields().read());
    storage.values.remove(FIELDS);
    storage
        .riceFields()
        .write(
            Map.of(
                RiceField.REACH, CHOSEN.reach(),
                RiceField.IMPACT, CHOSEN.impact(),
                RiceField.CONFIDENCE, CHOSEN.confidence(),
                RiceField.EFFORT, CHOSEN.effort(),
                RiceField.SCORE, CHOSEN.score()));
    assertEquals(StoredForms.fields(), storage.values.get(FIELDS));
  }

  @Test
  void fieldsWithoutAVersionAreOfTheFirst() {
    Map<String, String> fields = StoredForms.fields();
    fields.remove("version");
    storage.values.put(FIELDS, fields);
    assertEquals(Optional.of(CHOSEN), storage.riceFields().read());
  }

  @Test
  void fieldsOfALaterVersionAreNeitherReadNorCreatedAnew() {
    Map<String, String> fields = StoredForms.fields();
    fields.put("version", "2");
    storage.values.put(FIELDS, fields);
    assertRefusedAndKept(FIELDS, () -> storage.riceFields().read());
    assertRefusedAndKept(FIELDS, () -> storage.riceFields().chosen());
  }

  @Test
  void settingsAreReadAndWrittenAsTheyWere() {
    ProjectSettings read = settings.read(SHOP).orElseThrow().settings();
    assertEquals(new Revision(3), settings.read(SHOP).orElseThrow().revision());
    assertEquals(Optional.of("alice"), settings.savedBy(SHOP));
    assertEquals(Optional.of("duedate"), read.planning().fields().end());
    String text = StoredForms.text("settings.10010");
    SavedSettings saved = SavedSettings.read(SETTINGS, text);
    assertEquals(Optional.of(Instant.parse("2026-11-23T06:55:54.920Z")), saved.at());
    assertEquals(settings.json().write(read), saved.json());
    assertEquals(text, saved.stored().toString());
  }

  @Test
  void theHistoryIsReadAndWrittenAsItWas() {
    assertEquals(
        List.of(3L, 2L, 1L),
        settings.history(SHOP).stream().map(saved -> saved.revision().value()).toList());
    assertEquals(
        3, settings.history(SHOP).stream().flatMap(s -> settings.readable(s).stream()).count());
    String text = StoredForms.text("settings.10010.history");
    assertEquals(text, SavedSettings.stored(SavedSettings.readAll(HISTORY, text)));
  }

  @Test
  void settingsAndHistoryWithoutAVersionAreOfTheFirst() {
    List<SavedSettings> before = settings.history(SHOP);
    replace(SETTINGS, "{\"version\":1,", "{");
    replace(HISTORY, "{\"version\":1,\"revision\"", "{\"revision\"");
    replace(HISTORY, "{\"version\":1,\"content\":[", "[");
    String list = storage.values.get(HISTORY).toString();
    storage.values.put(HISTORY, list.substring(0, list.length() - 1));
    assertEquals(before, settings.history(SHOP));
  }

  @Test
  void whatSurroundsSettingsInALaterVersionIsRefusedAndKept() {
    ProjectSettings read = settings.read(SHOP).orElseThrow().settings();
    replace(SETTINGS, "{\"version\":1,", "{\"version\":2,");
    assertRefusedAndKept(SETTINGS, () -> settings.read(SHOP));
    assertRefusedAndKept(SETTINGS, () -> settings.write(SHOP, read, new Revision(3)));
    assertRefusedAndKept(SETTINGS, () -> settings.history(SHOP));
  }

  @Test
  void aHistoryOfALaterVersionIsNotWrittenOver() {
    ProjectSettings other = settings.readable(settings.history(SHOP).get(1)).orElseThrow();
    replace(HISTORY, "{\"version\":1,\"content\"", "{\"version\":2,\"content\"");
    assertEquals(new Revision(3), settings.read(SHOP).orElseThrow().revision());
    assertRefusedAndKept(HISTORY, () -> settings.write(SHOP, other, new Revision(3)));
    assertEquals(new Revision(3), settings.read(SHOP).orElseThrow().revision());
  }

  @Test
  void whatIsLargeIsReadAsItWasPacked() {
    assertEquals(
        "{\"version\":1,\"content\":[\"What is large is compressed.\"]}",
        storage.texts().get("org.riceforjira.large").orElseThrow());
  }

  @Test
  void aStampIsReadAndWrittenAsItWas() {
    String text = StoredForms.text("rice.review");
    Factors factors = new Factors(12500, 2, 80, 0.75);
    ReviewTrail trail =
        new ReviewTrail(
            new ReviewStamp("alice", Instant.parse("2026-11-23T06:55:55.751Z"), factors),
            List.of(
                Optional.of(
                    new ReviewStamp("alice", Instant.parse("2026-11-23T06:55:55.732Z"), factors)),
                Optional.empty()));
    assertEquals(Optional.of(trail), StampJson.readTrail(text));
    assertEquals(text, StampJson.write(trail));
    assertEquals(Optional.of(trail), StampJson.readTrail(text.replace("\"version\":1,", "")));
  }

  @Test
  void aStampOfALaterVersionIsNoneAndStays() {
    MiniJira jira = new MiniJira();
    MiniIssue issue = jira.issue(1);
    String later = StoredForms.text("rice.review").replace("\"version\":1", "\"version\":2");
    jira.properties.texts.put(issue.id, later);
    ReviewStamps stamps =
        new ReviewStamps(
            new UnexportedServices(),
            new HeardEvents(List.of(), List.of(), new OwnWrites()),
            new ApiCheck());
    assertEquals(Map.of(), stamps.read(List.of(issue.id)));
    ReviewTrail trail = StampJson.readTrail(StoredForms.text("rice.review")).orElseThrow();
    assertThrows(LaterDocument.class, () -> stamps.write(issue.ref(), trail));
    assertThrows(LaterDocument.class, () -> stamps.remove(issue.ref()));
    assertEquals(later, jira.properties.texts.get(issue.id));
  }
}
