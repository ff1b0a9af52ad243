package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.scores.ThreeIssues.FIELDS;
import static org.riceforjira.plugin.scores.ThreeIssues.PROJECT;
import static org.riceforjira.plugin.scores.ThreeIssues.goal;
import static org.riceforjira.plugin.scores.ThreeIssues.problem;
import static org.riceforjira.plugin.scores.ThreeIssues.request;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.core.sync.ScoreSync;
import org.riceforjira.plugin.jira.MiniStorage;

/** Runs over one project that write nothing, or not all, and what they say about it. */
class FailedRecalculationsTest {
  private final ThreeIssues scored = new ThreeIssues();
  private final TestNode node = scored.node;

  @Test
  void aScoreThatIsRefusedIsNamed() {
    scored.parts.refuse(1);
    RunReport report = scored.run(RunKind.RECALCULATION).result().report();
    assertEquals(1, report.counts().refused());
    assertEquals("RICE-1", report.refusedScores().get(0).key());
  }

  @Test
  void aRunThatBreaksOffSaysWhereTheCauseIsFound() {
    scored.jira.breakSearch();
    Run run = scored.run(RunKind.RECALCULATION);
    assertEquals(RunState.FAILED, run.state());
    assertEquals(
        "The recalculation could not be finished; what was written before stays. Jira's log has"
            + " the cause.",
        problem(run));
  }

  @Test
  void aFieldThatWasDeletedChangesNoScoreAndIsNamed() {
    scored.jira.deleteField(FIELDS.effort());
    Run run = scored.run(RunKind.RECALCULATION);
    assertEquals(RunState.FAILED, run.state());
    assertEquals(99.0, scored.jira.stored(2, FIELDS.score()));
    assertEquals(
        "The field customfield_10103, from which Effort is taken, no longer exists. Choose another"
            + " field in the RICE settings. No score was changed.",
        problem(run));
  }

  @Test
  void aFieldThatIsDeletedDuringARunChangesNoScoreFromThenOn() {
    scored.manyIssues(450);
    node.sleeping = millis -> scored.jira.deleteField(FIELDS.effort());
    Run run = scored.run(RunKind.RECALCULATION);
    assertEquals(5.0, scored.jira.stored(450, FIELDS.score()));
    assertEquals(ScoreSync.BATCH_SIZE, run.result().report().counts().written());
    assertEquals(
        "The field customfield_10103, from which Effort is taken, no longer exists. Choose another"
            + " field in the RICE settings.",
        run.result().report().refusedScores().get(0).reason().english());
  }

  @Test
  void beforeTheSetupThereIsNothingToScore() {
    TestNode fresh = new TestNode("one", scored.jira, new MiniStorage());
    Run run = fresh.recalculations.runNow(request(RunKind.RECALCULATION));
    assertEquals(RunState.FAILED, run.state());
    assertEquals(99.0, scored.jira.stored(2, FIELDS.score()));
  }

  @Test
  void aGoalThatNamesWhatIsGoneChangesNoScoreAndIsNamed() {
    node.settings.write(PROJECT, goal("fixVersion = deleted"), Revision.NONE);
    Run run = scored.run(RunKind.RECALCULATION);
    assertEquals(0, run.result().report().counts().issues());
    assertEquals(99.0, scored.jira.stored(2, FIELDS.score()));
    assertEquals(
        "The recalculation stopped, because Jira does not accept the query of a goal,"
            + " \u201cfixVersion = deleted\u201d: The value 'deleted' does not exist. Correct the"
            + " goal in the RICE settings and recalculate; what was written before stays.",
        problem(run));
  }

  @Test
  void aRunThatCannotBeRecordedIsFoundDeadAndDoesNotKeepOthersFromStarting() {
    scored.storage.beforeReading(
        "org.riceforjira.run.1.cancel",
        () -> {
          throw new IllegalStateException("The database is down.");
        });
    Run run = scored.run(RunKind.RECALCULATION);
    assertEquals(RunState.INTERRUPTED, run.state());
    assertEquals(RunState.COMPLETE, scored.run(RunKind.RECALCULATION).state());
  }

  @Test
  void goalsOfSomebodyWhoIsGoneAreNotAskedForAndNoScoreIsChanged() {
    scored.jira.visitors().person("bob");
    scored
        .jira
        .visitors()
        .visitor()
        .as("bob", () -> node.settings.write(PROJECT, goal("labels = vision"), Revision.NONE));
    scored.jira.visitors().forget("bob");
    Run run = scored.run(RunKind.RECALCULATION);
    assertEquals(RunState.FAILED, run.state());
    assertEquals(99.0, scored.jira.stored(2, FIELDS.score()));
    assertTrue(problem(run).startsWith("The goals cannot be checked"), problem(run));
  }

  @Test
  void aRunOfSomebodyWhoIsGoneDoesNotBegin() {
    scored.jira.visitors().person("bob");
    node.holdingBack = true;
    Run run =
        node.recalculations.start(
            new RunRequest(
                RunKind.RECALCULATION, Optional.of(PROJECT), Optional.empty(), Optional.of("bob")));
    scored.jira.visitors().forget("bob");
    node.work();
    assertEquals(RunState.FAILED, scored.found(run).state());
    assertEquals(99.0, scored.jira.stored(2, FIELDS.score()));
  }

  @Test
  void anUnknownProjectIsNotRun() {
    assertThrows(
        IllegalArgumentException.class,
        () -> node.recalculations.start(RunRequest.repair(new ProjectId(7))));
  }

  @Test
  void aScoreFieldThatWasDeletedIsNamed() {
    scored.jira.deleteField(FIELDS.score());
    Run run = scored.run(RunKind.RECALCULATION);
    assertTrue(problem(run).contains("The score field customfield_10104"), problem(run));
  }
}
