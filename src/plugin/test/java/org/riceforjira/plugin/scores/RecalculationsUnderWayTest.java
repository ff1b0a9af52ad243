package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.scores.ThreeIssues.PROJECT;
import static org.riceforjira.plugin.scores.ThreeIssues.request;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.scores.RunProgress.Phase;

/** Runs over one project from the order on: waiting, telling their progress, cancelled. */
class RecalculationsUnderWayTest {
  private static final RiceFields FIELDS = Example.FIELDS;

  private final ThreeIssues scored = new ThreeIssues();
  private final MiniJira jira = scored.jira;
  private final JiraForRuns parts = scored.parts;
  private final MiniStorage storage = scored.storage;
  private final TestNode node = scored.node;

  @Test
  void aRunThatWaitsForAThreadWaits() {
    node.holdingBack = true;
    Run run = scored.run(RunKind.RECALCULATION);
    assertEquals(RunState.WAITING, run.state());
    assertEquals(99.0, jira.stored(2, FIELDS.score()));
    node.work();
    assertEquals(RunState.COMPLETE, scored.found(run).state());
  }

  @Test
  void aRequestForAProjectWhoseRunIsUnderWayGetsThatRun() {
    node.holdingBack = true;
    Run run = scored.run(RunKind.RECALCULATION);
    TestNode other = new TestNode("two", jira, storage);
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
    storage.lockedByOthers("recalculation.10000");
    node.sleeping =
        millis -> {
          assertEquals(99.0, jira.stored(2, FIELDS.score()));
          JiraForRuns.unlock(storage, "recalculation.10000");
        };
    assertEquals(RunState.COMPLETE, scored.run(RunKind.RECALCULATION).state());
    assertNull(jira.stored(2, FIELDS.score()));
  }

  @Test
  void aRunThatWaitsForAProjectCanBeCancelled() {
    storage.lockedByOthers("recalculation.10000");
    node.sleeping = millis -> assertTrue(node.recalculations.cancel(1));
    assertEquals(RunState.CANCELLED, scored.run(RunKind.RECALCULATION).state());
    assertEquals(99.0, jira.stored(2, FIELDS.score()));
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
    TestNode other = new TestNode("two", jira, storage);
    assertTrue(other.recalculations.cancel(run.id()));
    node.work();
    assertEquals(RunState.CANCELLED, scored.found(run).state());
    assertEquals(99.0, jira.stored(2, FIELDS.score()));
    assertFalse(other.recalculations.cancel(run.id()));
    assertFalse(other.recalculations.cancel(99));
  }

  @Test
  void aRunningRunLooksForAWishToCancelEverySecond() {
    TestNode other = new TestNode("two", jira, storage);
    scored.manyIssues(401);
    parts.whileIndexing(
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
    parts.whileIndexing(() -> node.nanos += 600_000_000L);
    TestNode other = new TestNode("two", jira, storage);
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
