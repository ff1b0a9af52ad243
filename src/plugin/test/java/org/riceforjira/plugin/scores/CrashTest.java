package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.MiniThreads;

/** Jira is killed in the middle of a run: nothing is lost, and nothing is done twice. */
class CrashTest {
  private static final String SCORE = Example.FIELDS.score();
  private static final ProjectId PROJECT = new ProjectId(MiniJira.PROJECT);

  private final MiniJira jira = new MiniJira();
  private final JiraForRuns parts = new JiraForRuns(jira);
  private final MiniStorage storage = new MiniStorage().setUp();
  private final TestNode killed = new TestNode("killed", jira, storage);

  @BeforeEach
  void twoBatchesOfIssuesWithScores() {
    for (int number = 1; number <= 201; number++) {
      jira.issue(number).with(SCORE, (double) number);
    }
    jira.indexAll();
  }

  @Test
  void aRunThatWasKilledIsInterruptedAndTheNextOneWritesOnlyTheRest() {
    kill(2);
    TestNode next = fiveMinutesLater();
    Run rest = found(next, next.recalculations.start(request(RunKind.RECALCULATION)));
    Run dead = next.recalculations.find(1).orElseThrow();
    assertEquals(RunState.INTERRUPTED, dead.state());
    assertEquals(next.now, dead.life().ended());
    assertEquals(
        List.of(
            "Jira stopped while this was running. What was written before stays; recalculate to"
                + " write the rest."),
        dead.result().notes().stream().map(note -> note.in(EnglishTexts.texts())).toList());
    assertEquals(200, dead.result().differences());
    assertEquals(1, rest.result().report().counts().written());
    assertNull(jira.stored(201, SCORE));
  }

  @Test
  void whateverTheMomentEveryScoreCanBePutRightAndTakenBack() {
    MiniJira small = new MiniJira();
    small.issue(1).with(SCORE, 1.0);
    small.indexAll();
    int changes = 0;
    boolean died = true;
    while (died) {
      MiniStorage site = new MiniStorage().setUp();
      TestNode first = new TestNode("killed", small, site);
      died =
          site.interruptedAfter(
              changes, () -> first.recalculations.start(request(RunKind.RECALCULATION)));
      TestNode next = new TestNode("next", small, site);
      next.now = next.now.plus(LiveRuns.SILENCE);
      next.recalculations.start(request(RunKind.RECALCULATION));
      assertNull(small.stored(1, SCORE), "after " + changes);
      next.recalculations.latest().stream()
          .filter(Run::undoable)
          .forEach(run -> next.recalculations.undo(run.id(), Optional.of("ann")));
      assertEquals(1.0, small.stored(1, SCORE), "after " + changes);
      forgetAll(next);
      assertEquals(List.of(), keysOfRuns(site), "after " + changes);
      changes++;
    }
    assertTrue(changes > 8, "There are more moments than " + changes);
  }

  @Test
  void theLastBatchOfADeadRunIsIndexedAgain() {
    parts.whileIndexing(
        () -> {
          throw new OutOfMemoryError("killed");
        });
    try {
      killed.recalculations.start(request(RunKind.RECALCULATION));
    } catch (OutOfMemoryError e) {
      assertEquals("killed", e.getMessage());
    }
    parts.whileIndexing(() -> {});
    assertNull(jira.stored(1, SCORE));
    assertEquals(1.0, parts.inIndex(1, SCORE));
    fiveMinutesLater().dead.bury();
    assertNull(parts.inIndex(1, SCORE));
  }

  @Test
  void aRunOfAnotherNodeThatIsAliveIsLeftAlone() {
    TestNode other = new TestNode("other", jira, storage);
    kill(2);
    other.now = other.now.plus(LiveRuns.SILENCE_AT_PROJECT).minusSeconds(1);
    other.dead.bury();
    assertEquals(RunState.RUNNING, other.recalculations.find(1).orElseThrow().state());
    other.now = other.now.plusSeconds(1);
    other.dead.bury();
    assertEquals(RunState.INTERRUPTED, other.recalculations.find(1).orElseThrow().state());
  }

  @Test
  void aRunThatWaitsIsAliveAsLongAsItsInstanceIs() {
    TestNode other = new TestNode("other", jira, storage);
    other.holdingBack = true;
    other.recalculations.start(request(RunKind.RECALCULATION));
    other.now = other.now.plus(Duration.ofHours(1));
    other.recalculations.runNow(RunRequest.repair(new ProjectId(MiniJira.PROJECT + 1)));
    TestNode third = new TestNode("third", jira, storage);
    third.now = other.now;
    third.dead.bury();
    assertEquals(RunState.WAITING, third.recalculations.find(1).orElseThrow().state());
  }

  @Test
  void whoHoldsTheLockOfAProjectIsAliveWhateverTheClockSays() {
    kill(2);
    storage.lockedByOthers("recalculation.10000");
    TestNode next = fiveMinutesLater();
    next.dead.bury();
    assertEquals(RunState.RUNNING, next.recalculations.find(1).orElseThrow().state());
  }

  @Test
  void aClockThatIsPutBackDoesNotKeepADeadRunAlive() {
    kill(2);
    TestNode next = new TestNode("next", jira, storage);
    next.now = next.now.minus(Duration.ofDays(1));
    next.dead.bury();
    assertEquals(RunState.INTERRUPTED, next.recalculations.find(1).orElseThrow().state());
  }

  @Test
  void aClockThatIsChangedInTheMiddleOfARunChangesNothingElse() {
    parts.whileIndexing(() -> killed.now = killed.now.minus(Duration.ofDays(1)));
    Run run = found(killed, killed.recalculations.start(request(RunKind.RECALCULATION)));
    assertEquals(RunState.COMPLETE, run.state());
    assertEquals(201, run.result().report().counts().written());
  }

  @Test
  void aRunOfThisInstanceThatNobodyWorksOnIsDeadAtOnce() {
    kill(2);
    killed.dead.bury();
    assertEquals(RunState.INTERRUPTED, killed.recalculations.find(1).orElseThrow().state());
  }

  @Test
  void anUndoThatWasKilledCanBeTakenUpAgain() {
    Run run = found(killed, killed.recalculations.start(request(RunKind.RECALCULATION)));
    parts.whileIndexing(
        () -> {
          throw new OutOfMemoryError("killed");
        });
    try {
      killed.recalculations.undo(run.id(), Optional.of("ann"));
    } catch (OutOfMemoryError e) {
      assertEquals("killed", e.getMessage());
    }
    parts.whileIndexing(() -> {});
    assertFalse(found(killed, run).undoable());
    TestNode next = fiveMinutesLater();
    next.dead.bury();
    assertEquals(201.0, parts.inIndex(201, SCORE));
    assertTrue(found(next, run).undoable());
    next.recalculations.undo(run.id(), Optional.of("ann"));
    assertEquals(1.0, jira.stored(1, SCORE));
  }

  @Test
  void whenTheAppStopsRunsEndAsInterruptedAndSoDoThoseThatWait() {
    RunLifecycle lifecycle =
        new RunLifecycle(
            killed.store, killed.dead, killed.live, new RunThreads(MiniThreads.plain()));
    parts.whileIndexing(lifecycle::onStop);
    Run run = found(killed, killed.recalculations.start(request(RunKind.RECALCULATION)));
    assertEquals(RunState.INTERRUPTED, run.state());
    assertEquals(200, run.result().report().counts().written());
    killed.holdingBack = true;
    Run waiting = killed.recalculations.start(request(RunKind.RECALCULATION));
    lifecycle.destroy();
    assertEquals(RunState.INTERRUPTED, found(killed, waiting).state());
  }

  @Test
  void whenTheAppStartsDeadRunsAreFound() {
    kill(2);
    TestNode next = fiveMinutesLater();
    new RunLifecycle(next.store, next.dead, next.live, new RunThreads(MiniThreads.plain()))
        .onStart();
    assertEquals(RunState.INTERRUPTED, next.recalculations.find(1).orElseThrow().state());
  }

  private static void forgetAll(TestNode node) {
    for (long id = 1; id <= 4; id++) {
      node.store.remove(id);
    }
  }

  private static List<String> keysOfRuns(MiniStorage site) {
    return site.values.keySet().stream()
        .filter(key -> key.startsWith("org.riceforjira.run."))
        .toList();
  }

  /** In the middle of a batch, counted from 1. */
  private void kill(int batch) {
    int[] batches = {0};
    killed.sleeping =
        millis -> {
          if (++batches[0] == batch - 1) {
            throw new OutOfMemoryError("killed");
          }
        };
    try {
      killed.recalculations.start(request(RunKind.RECALCULATION));
    } catch (OutOfMemoryError e) {
      assertEquals("killed", e.getMessage());
    }
  }

  private TestNode fiveMinutesLater() {
    TestNode next = new TestNode("next", jira, storage);
    next.now = next.now.plus(LiveRuns.SILENCE);
    return next;
  }

  private static Run found(TestNode node, Run run) {
    return node.recalculations.find(run.id()).orElseThrow();
  }

  private static RunRequest request(RunKind kind) {
    return new RunRequest(kind, Optional.of(PROJECT), Optional.empty(), Optional.of("ann"));
  }
}
