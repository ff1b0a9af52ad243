package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.settings.PlanFields;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.dates.PlannedWork;
import org.riceforjira.plugin.jira.JiraForDates;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.scores.RunReport.Counts;

/** Runs that write planned dates. */
class DateRunsTest {
  @Test
  void aPlanIsWrittenAsWhoAskedAndTheRunCountsIt() {
    PlannedShop shop = new PlannedShop(45);
    Run run = shop.write();
    assertEquals(RunKind.DATES, run.task().kind());
    assertEquals(RunState.COMPLETE, run.state());
    assertEquals(new Counts(45, 0, 45, 0, 0, 0), run.result().report().counts());
    assertEquals(45, run.result().differences());
    assertEquals(45, run.progress().done());
    assertEquals(PlannedShop.planned(45), shop.due(45));
    assertEquals("Spring", JiraForDates.held(shop.issue(1), PlanFields.FIX_VERSIONS));
    assertEquals(Collections.nCopies(45, "ann"), shop.dates.updaters());
    assertTrue(run.undoable());
  }

  @Test
  void onlyWhatDiffersIsWritten() {
    PlannedShop shop = new PlannedShop(2);
    shop.write();
    Run again = shop.write();
    assertEquals(new Counts(2, 0, 0, 2, 0, 0), again.result().report().counts());
    assertEquals(2, shop.jira.updates());
    assertFalse(again.undoable());
  }

  @Test
  void whatIsRefusedIsListedAndTheRestIsWritten() {
    PlannedShop shop = new PlannedShop(4);
    shop.issue(1).readOnly();
    JiraForDates.unscheduled(shop.issue(2));
    shop.jira.refuse(3, true);
    Run run = shop.write();
    assertEquals(new Counts(4, 0, 2, 0, 0, 2), run.result().report().counts());
    assertEquals(
        List.of(
            "RICE-1: You may not edit this issue, or its status does not allow it.",
            "RICE-2: Due date is for people with the permission to schedule issues.",
            "RICE-3: Jira refused to write it. Jira's log has the cause."),
        PlannedShop.refused(run));
    assertEquals(2, run.result().differences());
  }

  @Test
  void issuesThatAreHiddenAreNotEvenCounted() {
    PlannedShop shop = new PlannedShop(2);
    shop.issue(1).hidden();
    Run run = shop.write();
    assertEquals(new Counts(1, 0, 1, 0, 0, 0), run.result().report().counts());
    assertEquals(PlannedShop.BEFORE, shop.due(1));
  }

  @Test
  void endsThatThePlanDoesNotTellAreNoted() {
    PlannedShop shop = new PlannedShop(2);
    shop.dates.release(1);
    shop.plan.set(
        0,
        new PlannedWork(
            shop.issue(1).ref().id(),
            "RICE-1",
            LocalDate.parse("2027-01-01"),
            false,
            Optional.empty()));
    Run run = shop.write();
    assertEquals(
        List.of(
            "Issues that end after the roadmap, so that neither their end nor their version is"
                + " written: 1.",
            "Issues that end after the last release date, so that their version stays: 1."),
        run.result().notes().stream().map(note -> note.in(EnglishTexts.texts())).toList());
    assertEquals(PlannedShop.BEFORE, shop.due(1));
  }

  @Test
  void aRunThatIsCancelledKeepsWhatItWroteAndCanBeTakenBack() {
    PlannedShop shop = new PlannedShop(45);
    shop.node.sleeping = millis -> shop.node.recalculations.cancel(1);
    Run run = shop.write();
    assertEquals(RunState.CANCELLED, run.state());
    assertEquals(20, run.result().differences());
    assertEquals(PlannedShop.planned(20), shop.due(20));
    assertEquals(PlannedShop.BEFORE, shop.due(21));
    shop.undo(run);
    assertEquals(PlannedShop.BEFORE, shop.due(20));
  }

  @Test
  void whoIsNoLongerActiveWritesNothing() {
    PlannedShop shop = new PlannedShop(1);
    shop.jira.visitors().forget("ann");
    Run run = shop.write();
    assertEquals(RunState.FAILED, run.state());
    assertTrue(ThreeIssues.problem(run).startsWith("It did not begin"));
    assertEquals(PlannedShop.BEFORE, shop.due(1));
  }

  @Test
  void nothingIsWrittenThatCannotBeNotedInTheJournal() {
    PlannedShop shop = new PlannedShop(1);
    shop.storage.beforeReading("org.riceforjira.run.1.journal", () -> shop.storage.readOnly = true);
    shop.node.recalculations.writeDates(PlannedShop.PROJECT, shop.plan(), Optional.of("ann"));
    assertEquals(PlannedShop.BEFORE, shop.due(1));
    shop.storage.readOnly = false;
    assertEquals(RunState.FAILED, shop.node.recalculations.find(1).orElseThrow().state());
  }

  @Test
  void aSecondPlanWaitsUntilTheFirstIsWritten() {
    PlannedShop shop = new PlannedShop(1);
    shop.node.holdingBack = true;
    shop.node.recalculations.writeDates(PlannedShop.PROJECT, shop.plan(), Optional.of("ann"));
    DatesUnderWay busy =
        assertThrows(
            DatesUnderWay.class,
            () ->
                shop.node.recalculations.writeDates(
                    PlannedShop.PROJECT, shop.plan(), Optional.of("bob")));
    assertEquals(1, busy.run());
  }

  @Test
  void scoresAndDatesDoNotGetInEachOthersWay() {
    PlannedShop shop = new PlannedShop(1);
    shop.node.holdingBack = true;
    shop.node.recalculations.writeDates(PlannedShop.PROJECT, shop.plan(), Optional.of("ann"));
    Run recalculation = shop.node.recalculations.start(ThreeIssues.request(RunKind.RECALCULATION));
    assertEquals(RunKind.RECALCULATION, recalculation.task().kind());
    shop.storage.lockedByOthers("recalculation.10000");
    shop.node.waiting.remove().run();
    assertEquals(PlannedShop.planned(1), shop.due(1));
    shop.storage.lockedByOthers("dates.10000");
    JiraForRuns.unlock(shop.storage, "recalculation.10000");
    shop.node.waiting.remove().run();
    assertEquals(RunState.COMPLETE, shop.found(recalculation).state());
  }

  @Test
  void aRepairGoesOnAfterDatesWereTakenBack() {
    PlannedShop shop = new PlannedShop(1);
    shop.undo(shop.write());
    assertEquals(List.of(), shop.node.holds.all());
    Run repair = shop.node.recalculations.runNow(RunRequest.repair(PlannedShop.PROJECT));
    assertEquals(List.of(), repair.result().notes());
  }

  @Test
  void anEarlierVersionOfTheAppPassesOverSuchARun() {
    PlannedShop shop = new PlannedShop(1);
    Run run = shop.write();
    String stored = RunCodec.write(run);
    assertTrue(stored.startsWith("{\"version\":2,"), stored);
    assertEquals(run, RunCodec.read("run", stored));
    Run scores = new ThreeIssues().run(RunKind.PREVIEW);
    assertTrue(RunCodec.write(scores).startsWith("{\"version\":1,"));
  }
}
