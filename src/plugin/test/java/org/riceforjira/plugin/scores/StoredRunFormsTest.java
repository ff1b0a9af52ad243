package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.StoredForms;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.jira.IssuePlanChange;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.LaterDocument;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.PlanChange;
import org.riceforjira.plugin.jira.PlanValue;

/** Runs, what belongs to them and what they leave, as they were, are and will be stored. */
class StoredRunFormsTest {
  private static final ProjectId SHOP = new ProjectId(10010);
  private static final RunTask REPAIR = new RunTask(RunKind.REPAIR, null, null, null, null, false);
  private static final String KEY = "org.riceforjira.";

  private final MiniStorage storage = StoredForms.storage();
  private final MiniJira jira = new MiniJira();
  private final TestNode node = new TestNode("one", jira, storage);
  private final BegunProjects begun = new BegunProjects(storage.texts(), storage.locks());

  private Run run(long id) {
    return node.store.find(id).orElseThrow();
  }

  private String stored(String name) {
    return storage.values.get(KEY + name).toString();
  }

  private void replace(String name, String before, String after) {
    assertTrue(stored(name).contains(before), stored(name));
    storage.values.put(KEY + name, stored(name).replace(before, after));
  }

  @Test
  void theListOfRunsIsReadAndWrittenAsItWas() {
    assertEquals(List.of(7L, 4L, 2L), node.store.latest().stream().map(Run::id).toList());
    String before = stored("runs");
    Run next = node.store.alone(() -> node.store.add(REPAIR, "one", Instant.EPOCH));
    assertEquals(8, next.id());
    node.store.alone(
        () -> {
          node.store.remove(8);
          return null;
        });
    assertEquals(before.replace("\"last\":7", "\"last\":8"), stored("runs"));
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 4, 7})
  void aRunIsReadAndWrittenAsItWas(long id) {
    assertEquals(StoredForms.text("run." + id), RunCodec.write(run(id)));
    assertEquals(RunState.COMPLETE, run(id).state());
    assertEquals("SHOP", run(id).task().project().key());
  }

  @Test
  void theJournalIsReadAsItWas() {
    StoredParts journal = node.files.journal(2);
    List<ScoreChange> changes = node.files.changes(journal, journal.all().get(0));
    assertEquals(new ScoreChange(10019, "SHOP-3", 10800.0, 21600.0), changes.get(2));
    assertEquals(8, changes.size());
    assertEquals(new JournalLabel(SHOP, "customfield_10009"), label(journal));
  }

  private static JournalLabel label(StoredParts journal) {
    return JournalLabel.of(journal.all().get(0).label());
  }

  @Test
  void plannedDatesAreReadAndWrittenAsTheyWere() {
    StoredParts journal = node.files.journal(7);
    List<IssuePlanChange> plans = node.files.plans(journal, journal.all().get(0));
    PlanValue day = new PlanValue("2026-11-28", "2026-11-28");
    assertEquals(
        new IssuePlanChange(
            10023, "SHOP-4", List.of(new PlanChange("duedate", PlanValue.NONE, day))),
        plans.get(0));
    assertEquals(StoredForms.text("run.7.journal.0"), RunFiles.encode(plans));
    assertEquals(JournalLabel.ofDates(SHOP), label(journal));
    journal.replaceLast(2, RunFiles.encode(plans));
    assertEquals(StoredForms.text("run.7.journal"), stored("run.7.journal"));
  }

  @Test
  void theDifferencesOfAPreviewAreReadAndWrittenAsTheyWere() {
    Differences differences = node.files.differences(run(4));
    assertTrue(differences.ranked());
    assertEquals(Set.of(SHOP), differences.projects());
    assertEquals(
        List.of(
            new DifferenceRow("SHOP-6", 53333.33, null, 1, null),
            new DifferenceRow("SHOP-4", 33600.0, 0.0, 2, 4)),
        differences.page(0, 10).rows());
    assertEquals(
        StoredForms.text("run.4.differences.0"),
        new Gson().toJson(differences.page(0, 10).found()));
  }

  @Test
  void theImpactOfSettingsIsReadAndWrittenAsItWas() {
    RunImpact impact = node.files.impact(4).orElseThrow();
    assertEquals(35, impact.counts().changed());
    assertEquals(2, impact.lost().size());
    node.files.put(4, impact);
    assertEquals(StoredForms.text("run.4.impact"), stored("run.4.impact"));
  }

  @Test
  void whatRunsLeaveIsReadAndWrittenAsItWas() {
    assertTrue(node.holds.isHeld(SHOP));
    assertEquals(Set.of(10010L), begun.ids());
    ProjectCounts counts = node.counts.all().get(10010L);
    assertEquals(42, counts.issues());
    assertEquals(new RepairSettings(true, LocalTime.of(4, 15), 0, 20), node.repairSettings.read());

    for (String name : List.of("held", "begun", "counts", "repair")) {
      storage.values.remove(KEY + name);
    }
    node.holds.hold(SHOP);
    begun.add(SHOP);
    node.counts.put(SHOP, counts);
    node.repairSettings.write(new RepairSettings(true, LocalTime.of(4, 15), 0, 20));
    for (String name : List.of("held", "begun", "counts", "repair")) {
      assertEquals(StoredForms.text(name), stored(name));
    }
  }

  @Test
  void whatHasNoVersionIsOfTheFirst() {
    ProjectCounts counts = node.counts.all().get(10010L);
    storage.values.put(KEY + "held", "{\"10010\":3}");
    storage.values.put(KEY + "begun", "[10010]");
    replace("counts", "{\"version\":1,\"content\":", "");
    storage.values.put(KEY + "counts", stored("counts").replaceFirst("\\}$", ""));
    replace("repair", "\"version\":1,", "");
    assertTrue(node.holds.isHeld(SHOP));
    assertEquals(Set.of(10010L), begun.ids());
    assertEquals(counts, node.counts.all().get(10010L));
    assertEquals(LocalTime.of(4, 15), node.repairSettings.read().time());
  }

  @ParameterizedTest
  @ValueSource(strings = {"held", "begun", "counts", "repair", "runs"})
  void whatALaterVersionStoredIsRefusedAndKept(String name) {
    replace(name, "\"version\":1", "\"version\":2");
    String before = stored(name);
    List<Runnable> changes =
        switch (name) {
          case "held" -> List.of(() -> node.holds.hold(SHOP), () -> node.holds.release(SHOP));
          case "begun" -> List.of(() -> begun.add(SHOP), () -> begun.forget(SHOP));
          case "counts" -> List.of(() -> node.counts.forget(SHOP), () -> node.counts.all().clear());
          case "repair" -> List.of(() -> node.repairSettings.write(RepairSettings.DEFAULT));
          default ->
              List.of(
                  () -> node.store.add(REPAIR, "one", Instant.EPOCH), () -> node.store.remove(7));
        };
    for (Runnable change : changes) {
      LaterDocument told = assertThrows(LaterDocument.class, change::run);
      assertEquals(List.of(KEY + name, "2", "1"), told.sentence().arguments());
      assertEquals(before, stored(name));
    }
    assertFalse(storage.values.containsKey(KEY + "run.8"));
  }

  @Test
  void aRunOfALaterVersionIsToldToAdministratorsOfJiraAlone() {
    replace("run.2", "\"version\":1", "\"version\":3");
    RunAccess access =
        new RunAccess(
            node.recalculations,
            new JiraForRuns(jira).projects(),
            jira.visitors().visitor(),
            EnglishTexts.texts());
    assertEquals(404, Refusals.status(assertThrows(Refusal.class, () -> access.run("2"))));
    jira.visitors().administrator();
    assertThrows(LaterDocument.class, () -> access.run("2"));
  }

  @Test
  void aRunThatFailsOverSuchADocumentSaysSo() {
    replace("counts", "\"version\":1", "\"version\":2");
    assertEquals(
        "rice.error.later",
        FailureNotes.of(assertThrows(LaterDocument.class, node.counts::all), "other").key());
  }
}
