package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniScheduler;
import org.riceforjira.plugin.jira.MiniStorage;

/** What the app does by itself, in two projects of which RICE may score by votes. */
class RepairTest {
  private static final String SCORE = Example.FIELDS.score();
  private static final ProjectId RICE = new ProjectId(MiniJira.PROJECT);
  private static final String NIGHTLY = "org.riceforjira.repair";
  private static final String VOTES = "org.riceforjira.votes";

  private final MiniJira jira = new MiniJira();
  private final JiraForRuns parts = new JiraForRuns(jira);
  private final MiniStorage storage = new MiniStorage().setUp();
  private final TestNode node = new TestNode("one", jira, storage);
  private final MiniScheduler scheduler = new MiniScheduler();
  private final RepairSchedule schedule =
      new RepairSchedule(scheduler.jobs(), node.repair, node.repairSettings, node.app);

  @BeforeEach
  void aStaleScoreInEachSinceSomebodyRecalculatedThem() {
    MiniIssue rice = jira.issue(1).with(SCORE, 3.0);
    MiniIssue other = parts.other(1).with(SCORE, 4.0);
    jira.indexAll();
    node.recalculations.start(
        new RunRequest(
            RunKind.RECALCULATION, Optional.empty(), Optional.empty(), Optional.of("ann")));
    rice.with(SCORE, 1.0);
    other.with(SCORE, 2.0);
  }

  @Test
  void aProjectThatNobodyHasRecalculatedIsNotEmptiedOvernight() {
    MiniStorage fresh = new MiniStorage().setUp();
    TestNode first = new TestNode("first", jira, fresh);
    jira.indexAll();
    first.recalculations.start(
        new RunRequest(RunKind.PREVIEW, Optional.empty(), Optional.empty(), Optional.of("ann")));
    first.repair.everything();
    assertEquals(1.0, jira.stored(1, SCORE));
    first.settings.write(RICE, Example.SETTINGS, Revision.NONE);
    first.repair.everything();
    assertNull(jira.stored(1, SCORE));
    assertEquals(2.0, parts.storedOfOther(1, SCORE));
  }

  @Test
  void everyNightEveryProjectIsRepaired() {
    schedule.onStart();
    assertEquals("SUCCESS: null", scheduler.run(NIGHTLY));
    assertNull(jira.stored(1, SCORE));
    assertNull(parts.storedOfOther(1, SCORE));
    Run run = node.recalculations.latest().get(0);
    assertEquals(RunKind.REPAIR, run.task().kind());
    assertNull(run.task().by());
  }

  @Test
  void aProjectThatHasSwitchedRiceOffIsLeftAloneAtNight() {
    node.settings.write(RICE, SettingsOf.off(), Revision.NONE);
    node.repair.everything();
    assertEquals(1.0, jira.stored(1, SCORE));
    assertNull(parts.storedOfOther(1, SCORE));
    assertEquals(
        "run 2 ended as COMPLETE; projects 1, issues 1, repaired 1, failed 0, changed meanwhile 0",
        Repair.line(node.recalculations.latest().get(0)));
  }

  @Test
  void aRunThatWaitedWhileRiceWasSwitchedOffChangesNoScore() {
    node.settings.write(RICE, SettingsOf.off(), Revision.NONE);
    Run run =
        node.recalculations.start(
            new RunRequest(
                RunKind.RECALCULATION, Optional.of(RICE), Optional.empty(), Optional.of("ann")));
    Run ended = node.recalculations.find(run.id()).orElseThrow();
    assertEquals(RunState.FAILED, ended.state());
    assertEquals(
        List.of("RICE is switched off for this project. No score was changed."),
        ended.result().report().problems().stream()
            .map(note -> note.in(EnglishTexts.texts()))
            .toList());
    assertEquals(1.0, jira.stored(1, SCORE));
  }

  @Test
  void oneLineTellsWhatTheNightCameTo() {
    node.repair.everything();
    assertEquals(
        "run 2 ended as COMPLETE; projects 2, issues 2, repaired 2, failed 0, changed meanwhile 0",
        Repair.line(node.recalculations.latest().get(0)));
  }

  @Test
  void theLineSaysWhenAnotherRunKeptTheNightlyRepairFromItsWork() {
    node.holdingBack = true;
    node.recalculations.start(RunRequest.repair());
    assertEquals(
        "left out, because run 2 is under way",
        Repair.line(node.recalculations.runNow(RunRequest.repair())));
  }

  @Test
  void aProjectWhoseSettingsCannotBeReadDoesNotKeepTheOthersFromTheCheckForVotes() {
    node.settings.write(RICE, SettingsOf.sources(Factor.REACH, new Source.Votes()), Revision.NONE);
    storage.values.put("org.riceforjira.settings." + (MiniJira.PROJECT + 1), "rubbish");
    node.repair.whatNoEventTells();
    assertNull(jira.stored(1, SCORE));
  }

  @Test
  void projectsThatScoreByVotesAreRepairedMoreOften() {
    node.settings.write(RICE, SettingsOf.sources(Factor.REACH, new Source.Votes()), Revision.NONE);
    schedule.onStart();
    assertEquals("SUCCESS: null", scheduler.run(VOTES));
    assertNull(jira.stored(1, SCORE));
    assertEquals(2.0, parts.storedOfOther(1, SCORE));
  }

  @Test
  void projectsThatScoreByWatchersAreRepairedMoreOftenToo() {
    node.settings.write(
        RICE, SettingsOf.sources(Factor.REACH, new Source.Watchers()), Revision.NONE);
    node.repair.whatNoEventTells();
    assertNull(jira.stored(1, SCORE));
  }

  @Test
  void bothArePlannedAtTheStartOfTheAppAndStayPlannedWhenItStops() {
    schedule.onStart();
    Map<String, String> planned =
        Map.of(NIGHTLY, "0 0 3 * * ?", VOTES, "60 from 2026-03-01T04:00:00Z");
    assertEquals(planned, scheduler.planned());
    assertEquals(Set.of(NIGHTLY, VOTES), scheduler.registered());
    schedule.onStop();
    assertEquals(planned, scheduler.planned());
    assertEquals(Set.of(), scheduler.registered());
  }

  @Test
  void changedSettingsArePlannedAtOnceAndKept() {
    schedule.onStart();
    RepairSettings changed = new RepairSettings(true, LocalTime.of(22, 45), 5, 0);
    schedule.change(changed);
    assertEquals(
        Map.of(NIGHTLY, "0 45 22 * * ?", VOTES, "5 from 2026-03-01T03:05:00Z"),
        scheduler.planned());
    assertEquals(changed, node.repairSettings.read());
  }

  @Test
  void switchedOffNothingIsPlannedAlsoAfterAStart() {
    schedule.onStart();
    schedule.change(new RepairSettings(false, LocalTime.of(3, 0), 60, 20));
    assertEquals(Map.of(), scheduler.planned());
    schedule.onStart();
    assertEquals(Map.of(), scheduler.planned());
  }

  @Test
  void withoutTheCheckForVotesTheNightlyRepairStays() {
    schedule.change(new RepairSettings(true, LocalTime.of(3, 0), 0, 20));
    assertEquals(Map.of(NIGHTLY, "0 0 3 * * ?"), scheduler.planned());
  }

  @Test
  void whereNothingCanBeScheduledTheAppStartsAndStopsAllTheSame() {
    RepairSchedule none =
        new RepairSchedule(
            scheduler.jobsOfAJiraWithoutScheduler(), node.repair, node.repairSettings, node.app);
    none.onStart();
    none.change(RepairSettings.DEFAULT);
    none.onStop();
    assertEquals(Map.of(), scheduler.planned());
  }

  @Test
  void theLengthOfThePauseBetweenBatchesIsAskedForEachTime() {
    List<Long> pauses = new ArrayList<>();
    node.sleeping = pauses::add;
    Pauses between = node.pauses;
    between.betweenBatches();
    node.repairSettings.write(new RepairSettings(true, LocalTime.of(3, 0), 60, 7));
    between.betweenBatches();
    node.repairSettings.write(new RepairSettings(true, LocalTime.of(3, 0), 60, 0));
    between.betweenBatches();
    assertEquals(List.of(20L, 7L), pauses);
  }
}
