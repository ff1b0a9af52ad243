package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.scores.ThreeIssues.FIELDS;
import static org.riceforjira.plugin.scores.ThreeIssues.PROJECT;
import static org.riceforjira.plugin.scores.ThreeIssues.request;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.scores.RunProgress.Phase;

/** Runs over one project from the order on: waiting, telling their progress, cancelled. */
class RecalculationsUnderWayTest {
  private final ThreeIssues scored = new ThreeIssues();
  private final TestNode node = scored.node;

  @Test
  void aRunThatWaitsForAThreadWaits() {
    node.holdingBack = true;
    Run run = scored.run(RunKind.RECALCULATION);
    assertEquals(RunState.WAITING, run.state());
    assertEquals(99.0, scored.jira.stored(2, FIELDS.score()));
    node.work();
    assertEquals(RunState.COMPLETE, scored.found(run).state());
  }

  @Test
  void aRequestForAProjectWhoseRunIsUnderWayGetsThatRun() {
    node.holdingBack = true;
    Run run = scored.run(RunKind.RECALCULATION);
    TestNode other = scored.otherNode();
    assertEquals(run, other.recalculations.start(request(RunKind.PREVIEW)));
    assertEquals(run, other.recalculations.runNow(RunRequest.repair(PROJECT)));
    node.work();
    assertEquals(run.id() + 1, other.recalculations.start(request(RunKind.PREVIEW)).id());
  }

  @Test
  void anotherProjectIsNobodysBusiness() {
    node.holdingBack = true;
    Run run = scored.run(RunKind.RECALCULATION);
    RunRequest other = RunRequest.repair(new ProjectId(MiniJira.PROJECT + 1));
    assertEquals(run.id() + 1, node.recalculations.start(other).id());
  }

  @Test
  void aRunWaitsUntilAnotherIsDoneWithTheProject() {
    scored.storage.lockedByOthers("recalculation.10000");
    node.sleeping =
        millis -> {
          assertEquals(99.0, scored.jira.stored(2, FIELDS.score()));
          JiraForRuns.unlock(scored.storage, "recalculation.10000");
        };
    assertEquals(RunState.COMPLETE, scored.run(RunKind.RECALCULATION).state());
    assertNull(scored.jira.stored(2, FIELDS.score()));
  }

  @Test
  void aRunThatWaitsForAProjectCanBeCancelled() {
    scored.storage.lockedByOthers("recalculation.10000");
    node.sleeping = millis -> assertTrue(node.recalculations.cancel(1));
    assertEquals(RunState.CANCELLED, scored.run(RunKind.RECALCULATION).state());
    assertEquals(99.0, scored.jira.stored(2, FIELDS.score()));
  }

  @Test
  void whenNoThreadIsToBeHadTheRunIsRefusedAndForgotten() {
    node.full = true;
    assertThrows(TooManyRuns.class, () -> scored.run(RunKind.RECALCULATION));
    assertEquals(List.of(), node.recalculations.latest());
    node.full = false;
    assertEquals(RunState.COMPLETE, scored.run(RunKind.RECALCULATION).state());
  }

  @Test
  void aRunIsCancelledFromAnyNode() {
    node.holdingBack = true;
    Run run = scored.run(RunKind.RECALCULATION);
    TestNode other = scored.otherNode();
    assertTrue(other.recalculations.cancel(run.id()));
    node.work();
    assertEquals(RunState.CANCELLED, scored.found(run).state());
    assertEquals(99.0, scored.jira.stored(2, FIELDS.score()));
    assertFalse(other.recalculations.cancel(run.id()));
    assertFalse(other.recalculations.cancel(99));
  }

  @Test
  void aRunningRunLooksForAWishToCancelEverySecond() {
    TestNode other = scored.otherNode();
    scored.manyIssues(401);
    scored.parts.whileIndexing(
        () -> {
          other.recalculations.cancel(1);
          node.nanos += 1_000_000_000L;
        });
    Run run = scored.run(RunKind.RECALCULATION);
    assertEquals(RunState.CANCELLED, run.state());
    assertEquals(200, run.result().report().counts().written());
  }

  @Test
  void progressIsStoredEverySecondWithWhatIsLeft() {
    scored.manyIssues(1000);
    scored.parts.whileIndexing(() -> node.nanos += 600_000_000L);
    TestNode other = scored.otherNode();
    node.sleeping =
        millis -> {
          RunProgress progress = other.recalculations.find(1).orElseThrow().progress();
          if (progress.done() > 0) {
            assertEquals(Phase.SCORING, progress.phase());
            assertEquals(500, progress.done());
            assertEquals(1000, progress.of());
            assertEquals(2, progress.remainingSeconds());
            node.sleeping = more -> {};
          }
        };
    Run run = scored.run(RunKind.RECALCULATION);
    assertEquals(1000, run.progress().done());
    assertNull(run.progress().remainingSeconds());
  }

  @Test
  void aRunTakesAPauseBetweenItsBatches() {
    scored.manyIssues(401);
    long[] slept = {0};
    node.sleeping = millis -> slept[0] += millis;
    scored.run(RunKind.RECALCULATION);
    assertEquals(40, slept[0]);
  }
}
