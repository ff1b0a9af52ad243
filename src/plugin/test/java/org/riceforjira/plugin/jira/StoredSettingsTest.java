package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.settings.InvalidSettings;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.ProjectSettingsJson;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.settings.StaleSettings;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.core.sync.ProjectId;

class StoredSettingsTest {
  private static final ProjectId SHOP = new ProjectId(10000);
  private static final ProjectId APP = new ProjectId(10001);
  private static final String FILED = "org.riceforjira.settings.10000";

  private final MiniStorage storage = new MiniStorage().setUp();
  private final Visitors visitors = new Visitors();
  private final StoredSettings settings = storage.settings(visitors);

  @Test
  void theFieldsOfTheSiteAreReadAsTheyWereWritten() {
    assertEquals(Optional.of(Example.FIELDS), storage.riceFields().read());
  }

  @Test
  void beforeTheSetupThereAreNoSettingsAndNoFields() {
    StoredSettings fresh = new MiniStorage().settings();
    assertEquals(Optional.empty(), new MiniStorage().riceFields().read());
    assertEquals(Optional.empty(), fresh.effective(SHOP));
    assertThrows(IllegalStateException.class, fresh::json);
  }

  @Test
  void aProjectThatHasChosenNothingHasTheDefaultsAsRevisionZero() {
    assertEquals(Optional.empty(), settings.read(SHOP));
    assertEquals(
        Optional.of(new VersionedSettings(Example.SETTINGS, Revision.NONE)),
        settings.effective(SHOP));
  }

  @Test
  void whatWasWrittenIsReadBackWithItsRevision() {
    assertEquals(new Revision(1), settings.write(SHOP, choice("labels = a"), Revision.NONE));
    assertEquals(new Revision(2), settings.write(SHOP, choice("labels = b"), new Revision(1)));
    VersionedSettings expected = new VersionedSettings(choice("labels = b"), new Revision(2));
    assertEquals(Optional.of(expected), settings.read(SHOP));
    assertEquals(Optional.of(expected), settings.effective(SHOP));
  }

  @Test
  void settingsAreFiledUnderTheIdOfTheirProject() {
    settings.write(SHOP, choice("labels = a"), Revision.NONE);
    assertEquals(Set.of("org.riceforjira.fields", FILED), storage.values.keySet());
    assertEquals(Optional.empty(), settings.read(APP));
  }

  @Test
  void aChangeMadeFromAnOldRevisionIsRefusedAndNothingIsStored() {
    settings.write(SHOP, choice("labels = a"), Revision.NONE);
    for (Revision stale : List.of(Revision.NONE, new Revision(2))) {
      StaleSettings refused =
          assertThrows(
              StaleSettings.class, () -> settings.write(SHOP, choice("labels = b"), stale));
      assertEquals(new Revision(1), refused.current());
    }
    assertEquals(choice("labels = a"), settings.read(SHOP).orElseThrow().settings());
  }

  @Test
  void comparingAndStoringHappenUnderTheLockOfTheProject() {
    settings.write(SHOP, choice("labels = a"), Revision.NONE);
    assertThrows(
        StaleSettings.class, () -> settings.write(SHOP, choice("labels = b"), Revision.NONE));
    assertEquals(
        List.of("+settings.10000", "-settings.10000", "+settings.10000", "-settings.10000"),
        storage.lockings);
  }

  @Test
  void settingsThatCouldNotBeReadAgainAreRefused() {
    SettingsTooLarge refused =
        assertThrows(
            SettingsTooLarge.class,
            () -> settings.write(SHOP, choice("x".repeat(200_000)), Revision.NONE));
    assertTrue(refused.getMessage().startsWith("The settings are too large to be stored"));
    assertEquals(Optional.empty(), settings.read(SHOP));
  }

  @Test
  void settingsThatFillMoreThanOneValueOfJiraAreStoredAndRead() {
    ProjectSettings large = new LargeSettings(7).next();
    settings.write(SHOP, large, Revision.NONE);
    assertEquals(large, settings.read(SHOP).orElseThrow().settings());
  }

  @Test
  void settingsOfExactlyTheLargestSizeAreStored() {
    ProjectSettings large = new LargeSettings(7).next();
    String text = settings.json().write(large);
    int rest = ProjectSettingsJson.LONGEST - text.length();
    ProjectSettings largest = large.with(large.planning().withCandidates(candidates(rest)));
    settings.write(SHOP, largest, Revision.NONE);
    assertEquals(largest, settings.read(SHOP).orElseThrow().settings());
    ProjectSettings larger = large.with(large.planning().withCandidates(candidates(rest + 1)));
    assertThrows(SettingsTooLarge.class, () -> settings.write(SHOP, larger, new Revision(1)));
    assertEquals(new Revision(1), settings.read(SHOP).orElseThrow().revision());
  }

  private static String candidates(int more) {
    return "x".repeat(Example.SETTINGS.candidates().length() + more);
  }

  @Test
  void keysThatAreAbsentInAStoredTextTakeTheDefaults() {
    storage.values.put(FILED, "{\"revision\":7,\"settings\":{\"version\":1}}");
    assertEquals(
        Optional.of(new VersionedSettings(Example.SETTINGS, new Revision(7))), settings.read(SHOP));
  }

  @Test
  void settingsOfADeletedProjectAreForgotten() {
    settings.write(SHOP, choice("labels = a"), Revision.NONE);
    settings.write(APP, choice("labels = b"), Revision.NONE);
    settings.forget(SHOP);
    assertEquals(Optional.empty(), settings.read(SHOP));
    assertEquals(choice("labels = b"), settings.read(APP).orElseThrow().settings());
  }

  @Test
  void whoSavedSettingsLastIsKept() {
    assertEquals(Optional.empty(), settings.savedBy(SHOP));
    settings.write(SHOP, choice("labels = a"), Revision.NONE);
    assertEquals(Optional.of("ann"), settings.savedBy(SHOP));
    assertEquals(Optional.empty(), settings.savedBy(APP));

    Visitor visitor = visitors.visitor();
    visitors.person("bob");
    visitor.as("bob", () -> settings.write(SHOP, choice("labels = b"), new Revision(1)));
    assertEquals(Optional.of("bob"), settings.savedBy(SHOP));
    visitor.as(null, () -> settings.write(SHOP, choice("labels = c"), new Revision(2)));
    assertEquals(Optional.empty(), settings.savedBy(SHOP));
  }

  @Test
  void settingsThatWereSavedBeforeKeysWereKeptHaveNoSaver() {
    storage.values.put(FILED, "{\"revision\":7,\"settings\":{\"version\":1}}");
    assertEquals(Optional.empty(), settings.savedBy(SHOP));
    assertEquals(new Revision(7), settings.read(SHOP).orElseThrow().revision());
  }

  @Test
  void whatCouldBeStoredOnceIsReadThoughItCouldNotBeStoredNow() {
    String unit = "u".repeat(256) + "\\u0007";
    storage.values.put(
        FILED,
        "{\"revision\":7,\"settings\":{\"factors\":{\"reach\":{\"unit\":\"%s\"}}}}"
            .formatted(unit));
    ProjectSettings read = settings.read(SHOP).orElseThrow().settings();
    assertEquals(257, read.rules().of(Factor.REACH).unit().length());
    assertThrows(InvalidSettings.class, () -> settings.json().read(settings.json().write(read)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"revision\":2,\"settings\":{\"version\":3}}",
        "{\"revision\":2,\"settings\":{\"factors\":5}}",
        "{\"revision\":2}",
        "{\"revision\":\"two\",\"settings\":{}}",
        "{\"revision\":2,\"savedAt\":\"now\",\"settings\":{}}",
        "{",
        "rubbish",
        "parts:A:2:1"
      })
  void whatCannotBeReadIsToldWithItsRevisionAndCanBeReplaced(String damaged) {
    settings.write(SHOP, choice("labels = a"), Revision.NONE);
    settings.write(SHOP, choice("labels = b"), new Revision(1));
    storage.values.put(FILED, damaged);
    UnreadableSettings told = assertThrows(UnreadableSettings.class, () -> settings.read(SHOP));
    assertEquals(new Revision(2), told.revision());
    assertTrue(settings.has(SHOP));
    assertEquals(
        Optional.of(new VersionedSettings(choice("labels = a"), new Revision(2))),
        settings.replaced(SHOP));
    assertThrows(
        StaleSettings.class, () -> settings.write(SHOP, choice("labels = c"), new Revision(1)));
    assertEquals(new Revision(3), settings.write(SHOP, choice("labels = a"), new Revision(2)));
    assertEquals(choice("labels = a"), settings.read(SHOP).orElseThrow().settings());
    List<SavedSettings> history = settings.history(SHOP);
    assertEquals(new Revision(1), history.get(history.size() - 1).revision());
  }

  @Test
  void aLostHistoryKeepsNobodyFromSaving() {
    settings.write(SHOP, choice("labels = a"), Revision.NONE);
    settings.write(SHOP, choice("labels = b"), new Revision(1));
    storage.values.put(FILED + ".history", "rubbish");
    assertEquals(1, settings.history(SHOP).size());
    settings.write(SHOP, choice("labels = c"), new Revision(2));
    assertEquals(2, settings.history(SHOP).size());
  }

  private static ProjectSettings choice(String candidates) {
    return Example.SETTINGS.with(Example.SETTINGS.planning().withCandidates(candidates));
  }
}
