package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.settings.PlanFields;
import org.riceforjira.plugin.jira.JiraForDates;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.scores.RunReport.Counts;

/** Takes back planned dates, also after the worst. */
class DateUndoTest {
  @Test
  void whatARunWroteIsTakenBackByARunOfItsOwn() {
    PlannedShop shop = new PlannedShop(45);
    Run run = shop.write();
    Run undo = shop.undo(run);
    assertEquals(RunKind.DATES_UNDO, undo.task().kind());
    assertEquals(RunState.COMPLETE, undo.state());
    assertEquals(new Counts(45, 0, 45, 0, 0, 0), undo.result().report().counts());
    assertEquals(45, undo.progress().done());
    assertEquals(Collections.nCopies(2 * 45, "ann"), shop.dates.updaters());
    assertEquals(PlannedShop.BEFORE, shop.due(45));
    assertEquals("", JiraForDates.held(shop.issue(7), JiraForDates.START));
    assertEquals("", JiraForDates.held(shop.issue(7), PlanFields.FIX_VERSIONS));
    assertEquals(undo.id(), shop.found(run).result().undoneBy());
    assertFalse(shop.found(run).undoable());
    assertFalse(undo.undoable());
    assertEquals(45, shop.node.files.differences(undo).page(0, 1).total());
  }

  @Test
  void aFieldThatWasChangedSinceStaysAndIsToldAndTheOthersAreRestored() {
    PlannedShop shop = new PlannedShop(2);
    Run run = shop.write();
    shop.dates.day(shop.issue(1), PlanFields.DUE_DATE, "2028-01-01");
    Run undo = shop.undo(run);
    assertEquals("2028-01-01", shop.due(1));
    assertEquals("", JiraForDates.held(shop.issue(1), JiraForDates.START));
    assertEquals(new Counts(2, 0, 2, 0, 0, 0), undo.result().report().counts());
    assertEquals(
        List.of("RICE-1: Due date was changed in the meantime and stays."),
        PlannedShop.refused(undo));
  }

  @Test
  void anIssueOfWhichEverythingWasChangedSinceIsLeftAsItIs() {
    PlannedShop shop = new PlannedShop(1);
    Run run = shop.write();
    shop.dates.day(shop.issue(1), PlanFields.DUE_DATE, "2028-01-01");
    shop.dates.day(shop.issue(1), JiraForDates.START, "2028-01-01");
    shop.dates.version(2, "Summer", "2028-01-01");
    shop.dates.versions(shop.issue(1), PlanFields.FIX_VERSIONS, 2);
    Run undo = shop.undo(run);
    assertEquals(new Counts(1, 0, 0, 0, 1, 0), undo.result().report().counts());
    assertEquals(3, undo.result().report().refusedScores().size());
    assertFalse(shop.found(run).undoable());
  }

  @Test
  void whoLacksAPermissionTakesBackTheRestAndSomebodyElseCanGoOn() {
    PlannedShop shop = new PlannedShop(2);
    Run run = shop.write();
    JiraForDates.unscheduled(shop.issue(1));
    Run undo = shop.undo(run);
    assertEquals(PlannedShop.planned(1), shop.due(1));
    assertEquals("", JiraForDates.held(shop.issue(1), JiraForDates.START));
    assertEquals(new Counts(2, 0, 1, 0, 0, 1), undo.result().report().counts());
    assertTrue(shop.found(run).undoable());
  }

  @Test
  void aDeletedIssueDoesNotKeepTheRunUndoable() {
    PlannedShop shop = new PlannedShop(2);
    Run run = shop.write();
    shop.dates.deleteIssue(1);
    Run undo = shop.undo(run);
    assertEquals(new Counts(2, 0, 1, 0, 1, 0), undo.result().report().counts());
    assertFalse(shop.found(run).undoable());
  }

  @Test
  void onlyWhatWasReallyWrittenIsTakenBack() {
    PlannedShop shop = new PlannedShop(2);
    shop.jira.refuse(1, true);
    Run run = shop.write();
    shop.jira.refuse(1, false);
    assertEquals(1, shop.undo(run).result().report().counts().issues());
  }

  @Test
  void aRunIsNotTakenBackWhileAPlanIsWritten() {
    PlannedShop shop = new PlannedShop(1);
    Run run = shop.write();
    shop.node.holdingBack = true;
    shop.node.recalculations.start(ThreeIssues.request(RunKind.RECALCULATION));
    shop.node.recalculations.writeDates(PlannedShop.PROJECT, shop.plan(), Optional.of("ann"));
    NotUndoable busy = assertThrows(NotUndoable.class, () -> shop.undo(run));
    assertEquals("rice.run.undo.busy", busy.reason().key());
  }

  @Test
  void aRecalculationUnderWayDoesNotKeepDatesFromBeingTakenBack() {
    PlannedShop shop = new PlannedShop(1);
    Run run = shop.write();
    shop.node.holdingBack = true;
    shop.node.recalculations.start(ThreeIssues.request(RunKind.RECALCULATION));
    shop.node.recalculations.undo(run.id(), Optional.of("ann"));
    shop.node.work();
    assertEquals(PlannedShop.BEFORE, shop.due(1));
  }

  @Test
  void aRunThatWasKilledInTheMiddleCanBeTakenBack() {
    PlannedShop shop = new PlannedShop(45);
    shop.killedAfterABatch(shop::write);
    TestNode next = shop.later();
    next.dead.bury();
    Run dead = next.recalculations.find(1).orElseThrow();
    assertEquals(RunState.INTERRUPTED, dead.state());
    assertEquals(20, dead.result().differences());
    assertEquals(PlannedShop.planned(20), shop.due(20));
    assertEquals(PlannedShop.BEFORE, shop.due(21));
    next.recalculations.undo(1, Optional.of("ann"));
    assertEquals(PlannedShop.BEFORE, shop.due(20));
  }

  @Test
  void whateverTheMomentOfTheKillAllCanBeTakenBack() {
    int changes = 0;
    boolean died = true;
    while (died) {
      PlannedShop shop = new PlannedShop(1);
      int moment = changes;
      died = shop.storage.interruptedAfter(moment, shop::write);
      TestNode next = shop.later();
      next.dead.bury();
      next.recalculations.latest().stream()
          .filter(Run::undoable)
          .forEach(run -> next.recalculations.undo(run.id(), Optional.of("ann")));
      assertEquals(PlannedShop.BEFORE, shop.due(1), "after " + moment);
      assertEquals("", JiraForDates.held(shop.issue(1), JiraForDates.START), "after " + moment);
      for (long id = 1; id <= 2; id++) {
        next.store.remove(id);
      }
      assertEquals(List.of(), keysOfRuns(shop.storage), "after " + moment);
      changes++;
    }
    assertTrue(changes > 6, "There are more moments than " + changes);
  }

  @Test
  void ofABatchThatWasKilledHalfWayTheHalfIsTakenBack() {
    PlannedShop shop = new PlannedShop(10);
    shop.dates.whileUpdating(
        () -> {
          if (shop.jira.updates() == 4) {
            throw new OutOfMemoryError("killed");
          }
        });
    assertThrows(OutOfMemoryError.class, shop::write);
    shop.dates.whileUpdating(() -> {});
    TestNode next = shop.later();
    next.dead.bury();
    Run undo = PlannedShop.found(next, next.recalculations.undo(1, Optional.of("ann")));
    assertEquals(new Counts(10, 0, 4, 6, 0, 0), undo.result().report().counts());
    assertEquals(PlannedShop.BEFORE, shop.due(4));
  }

  @Test
  void theLastBatchOfADeadRunIsIndexedAgain() {
    PlannedShop shop = new PlannedShop(45);
    shop.killedAfterABatch(shop::write);
    int before = shop.jira.reindexes().size();
    shop.later().dead.bury();
    assertEquals(List.of(20), shop.jira.reindexes().subList(before, before + 1));
  }

  @Test
  void anUndoThatWasKilledIsTakenUpAgain() {
    PlannedShop shop = new PlannedShop(45);
    Run run = shop.write();
    shop.killedAfterABatch(node -> node.recalculations.undo(run.id(), Optional.of("ann")));
    assertEquals(PlannedShop.planned(20), shop.due(20));
    TestNode next = shop.later();
    next.dead.bury();
    next.recalculations.undo(run.id(), Optional.of("ann"));
    assertEquals(PlannedShop.BEFORE, shop.due(20));
    assertEquals(PlannedShop.BEFORE, shop.due(45));
  }

  private static List<String> keysOfRuns(MiniStorage site) {
    return site.values.keySet().stream()
        .filter(key -> key.startsWith("org.riceforjira.run."))
        .toList();
  }
}
