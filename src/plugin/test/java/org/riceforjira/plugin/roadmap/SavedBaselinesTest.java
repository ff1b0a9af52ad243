package org.riceforjira.plugin.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.roadmap.SavedRoadmaps.body;
import static org.riceforjira.plugin.roadmap.SavedRoadmaps.issue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.plan.baseline.Baseline;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;

/** Saving, listing and deleting baselines of a project. */
class SavedBaselinesTest {
  private final SavedRoadmaps shop = new SavedRoadmaps().issues(2).planned(issue(1, 9, 2));

  @Test
  void aSavedBaselineIsTheRoadmapOfThatMoment() {
    SavedBaselineJson saved = shop.save("Review of 20 Nov");
    assertEquals(
        new SavedBaselineJson(
            "b1",
            "Review of 20 Nov",
            "Ann Example",
            "2026-11-20T14:05:00Z",
            "20 Nov 2026, 14:05",
            true,
            true),
        saved);
    Baseline read = shop.seen.one(shop.source(), "b1").baseline();
    assertEquals("Review of 20 Nov", read.name());
    assertEquals("ann", read.takenBy());
    assertEquals(shop.now, read.takenAt());
    assertEquals("RICE-1", read.lines().get(0).issue().key());
  }

  @Test
  void theRoadmapIsTheOneThatTheParametersAskFor() {
    shop.edits.save(
        shop.source(),
        body("A", "periods=4&capacity=8&laneCapacity=3%3AWeb+UI&laneCapacity=1:API&links"));
    assertEquals(
        List.of(
            Map.of(
                "periods", List.of("4"),
                "capacity", List.of("8"),
                "laneCapacity", List.of("3:Web UI", "1:API"),
                "links", List.of(""))),
        shop.asked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rubbish", "{}", "null", "{\"entries\": [null]}", "{\"entries\": [{}]}"})
  void aListThatCannotBeReadIsNotTakenForAnEmptyOne(String damaged) {
    String key = SavedBaselineShelf.of(shop.source()).key();
    shop.storage.texts().put(key, damaged);
    Refusal refusal = assertThrows(Refusal.class, () -> shop.save("First"));
    assertTrue(refusal.sentence().startsWith("The list of these baselines cannot be read"));
    assertEquals(damaged, shop.storage.texts().get(key).orElseThrow());
  }

  @Test
  void theNewestIsListedFirst() {
    shop.save("First");
    shop.now = shop.now.plus(Duration.ofDays(1));
    shop.save("Second");
    SavedBaselineJson.All all = shop.reports.all(shop.source());
    assertEquals(
        List.of("Second", "First"), all.baselines().stream().map(SavedBaselineJson::name).toList());
    assertTrue(all.mayadd());
  }

  @Test
  void theLatestIsFoundByThatName() {
    assertEquals(
        "There is no baseline yet. Save one first.",
        refusal(404, () -> shop.seen.one(shop.source(), "latest")).sentence());
    shop.save("First");
    shop.save("Second");
    assertEquals("Second", shop.seen.one(shop.source(), "latest").baseline().name());
  }

  @Test
  void aDeletedBaselineIsGone() {
    shop.save("First");
    shop.save("Second");
    shop.edits.delete(shop.source(), "b1");
    assertEquals(
        List.of("Second"),
        shop.reports.all(shop.source()).baselines().stream().map(SavedBaselineJson::name).toList());
    assertEquals(
        "This baseline is not there. It may have been deleted; choose another.",
        refusal(404, () -> shop.edits.delete(shop.source(), "b1")).sentence());
    shop.edits.delete(shop.source(), "b2");
    assertEquals(Map.of(), shop.storage.values, "nothing is left behind");
  }

  @Test
  void deletingTakesAnIdSinceNobodyKnowsWhichIsTheLatestByThen() {
    shop.save("A");
    refusal(404, () -> shop.edits.delete(shop.source(), "latest"));
    assertEquals(1, shop.reports.all(shop.source()).baselines().size());
  }

  @Test
  void whoeverMayNotEditIssuesOfTheProjectCannotSave() {
    shop.visitors.readOnly("RICE");
    assertEquals(
        "You may not save this roadmap: that takes the permission to edit the issues of each of"
            + " its projects.",
        refusal(403, () -> shop.save("A")).sentence());
    assertFalse(shop.reports.all(shop.source()).mayadd());
    assertEquals(List.of(), shop.asked, "a roadmap is not made for nothing");
  }

  @Test
  void whoeverIsNotSignedInCanReadButNotSaveAndDelete() {
    shop.save("A");
    shop.visitors.anonymous();
    assertEquals(
        "Sign in to save and delete baselines.", refusal(403, () -> shop.save("B")).sentence());
    assertEquals(
        "Sign in to save and delete baselines.",
        refusal(403, () -> shop.edits.delete(shop.source(), "b1")).sentence());
    SavedBaselineJson.All all = shop.reports.all(shop.source());
    assertFalse(all.mayadd());
    assertFalse(all.baselines().get(0).mine());
    assertFalse(all.baselines().get(0).deletable());
    shop.visitors.administers("RICE");
    refusal(403, () -> shop.edits.delete(shop.source(), "b1"));
  }

  @Test
  void onlyWhoSavedItAndAdministratorsOfTheProjectDelete() {
    shop.save("A");
    shop.visitors.signIn("bob");
    assertEquals(
        "You may not delete this baseline: that is for whoever saved it, and for administrators of"
            + " its projects.",
        refusal(403, () -> shop.edits.delete(shop.source(), "b1")).sentence());
    assertFalse(shop.reports.all(shop.source()).baselines().get(0).deletable());
    shop.visitors.administers("RICE");
    assertTrue(shop.reports.all(shop.source()).baselines().get(0).deletable());
    assertFalse(shop.reports.all(shop.source()).baselines().get(0).mine());
    shop.edits.delete(shop.source(), "b1");
    assertEquals(List.of(), shop.reports.all(shop.source()).baselines());
  }

  @Test
  void ofSomebodyWhoLeftTheNameIsNotKnown() {
    shop.visitors.signIn("zoe");
    assertEquals(null, shop.save("A").by());
  }

  @Test
  void namesAreUniqueWhateverTheirCase() {
    shop.save("Review");
    assertEquals(
        Map.of("name", "There is a baseline with the name REVIEW. Write another one."),
        Refusals.errors(refusal(400, () -> shop.save("REVIEW"))));
    assertEquals(1, shop.asked.size(), "a roadmap is not made for nothing");
  }

  @Test
  void fiftyBaselinesAreKeptAndAnotherIsRefused() {
    for (int i = 1; i <= 50; i++) {
      shop.save("Baseline " + i);
    }
    assertEquals(
        "There are 50 baselines of this roadmap, and no more are kept. Delete one that nobody"
            + " needs.",
        refusal(409, () -> shop.save("Another")).sentence());
    shop.edits.delete(shop.source(), "b7");
    shop.save("Another");
    assertEquals(50, shop.reports.all(shop.source()).baselines().size());
  }

  @Test
  void whatSomebodyElseSavedMeanwhileCounts() {
    shop.storage.whileWaiting(
        () -> {
          shop.storage.whileWaiting(() -> {});
          shop.save("Review");
        });
    refusal(400, () -> shop.save("Review"));
    assertEquals(1, shop.reports.all(shop.source()).baselines().size());
    assertTrue(shop.storage.lockings().stream().anyMatch(name -> name.startsWith("+baselines.")));
  }

  @Test
  void aJiraThatStoresNothingIsToldAndKeepsWhatItHas() {
    shop.save("A");
    shop.storage.readOnly = true;
    String sentence =
        "Jira can store nothing now, so that baselines can neither be saved nor deleted. Try again"
            + " when its read-only mode is over; otherwise Jira's log has the cause.";
    assertEquals(sentence, refusal(503, () -> shop.save("B")).sentence());
    assertEquals(sentence, refusal(503, () -> shop.edits.delete(shop.source(), "b1")).sentence());
    assertEquals(1, shop.reports.all(shop.source()).baselines().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"baselinequeries", "baselines.LIST", "baseline.b1"})
  void whateverIsRefusedToBeStoredNothingIsLeftBehind(String key) {
    RoadmapSource query = shop.query("labels = x", shop.rice);
    shop.storage.refused.add(
        "org.riceforjira." + key.replace("LIST", SavedBaselineShelf.of(query).name()));
    refusal(503, () -> shop.save(query, "A"));
    assertEquals(List.of(), shop.queries.shelves());
    assertEquals(List.of(), shop.reports.all(query).baselines());
    shop.storage.refused.clear();
    shop.save(query, "A");
    assertEquals(1, shop.queries.shelves().size());
  }

  @Test
  void afterAnyInterruptionABaselineIsThereOrCanBeDeletedAndSavedAgain() {
    for (int changes = 0; ; changes++) {
      SavedRoadmaps fresh = new SavedRoadmaps().issues(1).planned(issue(1, 9, 2));
      RoadmapSource source = fresh.query("labels = x", fresh.rice);
      if (!fresh.storage.interruptedAfter(changes, () -> fresh.save(source, "A"))) {
        break;
      }
      fresh.reports.all(source).baselines().forEach(e -> fresh.edits.delete(source, e.id()));
      fresh.save(source, "A");
      assertEquals(1, fresh.reports.all(source).baselines().size(), "after " + changes);
    }
  }

  @Test
  void oneThatCannotBeReadIsNamedAndCanBeDeleted() {
    shop.save("A");
    shop.storage.values.put("org.riceforjira.baseline.b1", "UklDrubbish");
    assertEquals(
        "The baseline A cannot be read any more. Delete it, and save a new one.",
        refusal(409, () -> shop.seen.one(shop.source(), "b1")).sentence());
    shop.storage.values.remove("org.riceforjira.baseline.b1");
    refusal(409, () -> shop.seen.one(shop.source(), "b1"));
    shop.edits.delete(shop.source(), "b1");
    assertEquals(List.of(), shop.reports.all(shop.source()).baselines());
  }

  @Test
  void aProjectKeepsItsBaselinesWhenItsKeyChanges() {
    shop.save("A");
    shop.jira.renameProject("NEW");
    assertEquals(1, shop.reports.all(shop.source()).baselines().size());
    assertTrue(shop.storage.values.containsKey("org.riceforjira.baselines.p10000"));
  }

  @Test
  void aRoadmapThatIsNotReadyIsNotSaved() {
    shop.roadmap =
        () -> {
          throw Refusal.conflict("The ranking is being prepared.");
        };
    refusal(409, () -> shop.save("A"));
    assertEquals(Optional.empty(), shop.reports.all(shop.source()).baselines().stream().findAny());
  }

  private static Refusal refusal(int status, Executable refused) {
    Refusal refusal = assertThrows(Refusal.class, refused);
    assertEquals(status, Refusals.status(refusal));
    return refusal;
  }
}
