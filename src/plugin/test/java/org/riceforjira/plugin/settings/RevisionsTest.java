package org.riceforjira.plugin.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.Days;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.StoredSettings;
import org.riceforjira.plugin.settings.ChangesJson.ChangeJson;
import org.riceforjira.plugin.settings.RevisionJson.SaverJson;

class RevisionsTest {
  private static final ProjectId SHOP = new ProjectId(MiniJira.PROJECT);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  private final MiniJira jira = new MiniJira();
  private final MiniStorage storage = new MiniStorage().setUp();
  private final StoredSettings settings = storage.settings(jira.visitors(), CLOCK);
  private final Revisions revisions = revisions(jira, settings);

  static ChangeTexts changes(MiniJira jira) {
    JiraForSettings forSettings = new JiraForSettings(jira);
    SourceLabels sources = new SourceLabels(jira.issues(), EnglishTexts.texts());
    ValueTexts values =
        new ValueTexts(sources, forSettings.projectRoles(), jira.issues(), EnglishTexts.texts());
    return new ChangeTexts(new SettingsLabels(EnglishTexts.texts()), values);
  }

  static Revisions revisions(MiniJira jira, StoredSettings settings) {
    return new Revisions(
        settings, changes(jira), jira.visitors().people(), new Days(CLOCK), EnglishTexts.texts());
  }

  @Test
  void aProjectThatHasChosenNothingHasNoRevisions() {
    assertEquals(List.of(), revisions.all(SHOP));
    assertEquals(Optional.empty(), revisions.json(SHOP, 1));
  }

  @Test
  void everyRevisionIsToldWithWhoWhenAndHowMuchTheNewestFirst() {
    save("{\"decimals\": 0, \"review\": {\"afterDays\": 30}}");
    save("{\"decimals\": 1, \"review\": {\"afterDays\": 30}}");
    SaverJson ann = new SaverJson("ann", "ann");
    assertEquals(
        List.of(
            new RevisionJson(2, ann, "2026-11-22T10:00:00Z", 1),
            new RevisionJson(1, ann, "2026-11-22T10:00:00Z", 2)),
        revisions.all(SHOP));
  }

  @Test
  void settingsThatWereSavedBeforeTimesWereKeptHaveNone() {
    storage.values.put(
        "org.riceforjira.settings." + SHOP.value(),
        "{\"revision\":7,\"settings\":{\"version\":1}}");
    assertEquals(List.of(new RevisionJson(7, null, null, null)), revisions.all(SHOP));
  }

  @Test
  void anOldRevisionIsToldInTheCurrentVersion() {
    storage.values.put(
        "org.riceforjira.settings." + SHOP.value(),
        "{\"revision\":1,\"settings\":{\"version\":1,\"candidates\":{\"jql\":\"type = Idea\"}}}");
    save("{}");
    ProjectSettings old = settings.json().read(revisions.json(SHOP, 1).orElseThrow());
    assertEquals("type = Idea", old.candidates());
    assertEquals(
        List.of(
            new ChangeJson(
                "$.planning.candidates.jql",
                "Candidates (JQL)",
                "type = Idea",
                "statusCategory != Done AND issuetype in standardIssueTypes()")),
        revisions.changes(SHOP, 1, 2).orElseThrow().changes());
  }

  @Test
  void differencesCanBeAskedForInBothDirectionsAndFromTheDefaults() {
    save("{\"decimals\": 0}");
    save("{\"decimals\": 1}");
    assertEquals(List.of("0 -> 1"), told(1, 2));
    assertEquals(List.of("1 -> 0"), told(2, 1));
    assertEquals(List.of("2 -> 1"), told(0, 2));
    assertEquals(List.of(), told(2, 2));
    assertEquals(Optional.empty(), revisions.changes(SHOP, 1, 3));
    assertEquals(Optional.empty(), revisions.changes(SHOP, 4, 2));
  }

  @Test
  void whoWasSlowerIsToldWhoWasFasterAndWhen() {
    save("{\"decimals\": 0}");
    assertEquals(
        "ann saved these settings at 22 Nov 2026, 10:00 while you were changing them (revision 1)."
            + " Look at what changed, then save again.",
        revisions.stale(SHOP, new Revision(1)));
    jira.visitors().anonymous();
    save("{\"decimals\": 1}");
    assertEquals(
        "Somebody saved these settings while you were changing them (revision 2)."
            + " Look at what changed, then save again.",
        revisions.stale(SHOP, new Revision(2)));
  }

  @Test
  void whoIsNoLongerThereIsCalledByTheirKey() {
    save("{\"decimals\": 0}");
    jira.visitors().forget("ann");
    assertEquals(new SaverJson("ann", "ann"), revisions.all(SHOP).get(0).by());
    assertNull(revisions.changes(SHOP, 1, 0).orElseThrow().by());
  }

  private void save(String json) {
    Revision current = settings.effective(SHOP).orElseThrow().revision();
    settings.write(SHOP, settings.json().read(json), current);
  }

  private List<String> told(long from, long to) {
    return revisions.changes(SHOP, from, to).orElseThrow().changes().stream()
        .map(change -> change.before() + " -> " + change.after())
        .toList();
  }
}
