package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.StorageRefused;

/** Jira stores nothing for a while, as in its read-only mode. */
class NoStorageTest {
  private static final String SCORE = Example.FIELDS.score();
  private static final ProjectId PROJECT = new ProjectId(MiniJira.PROJECT);

  private final MiniJira jira = new MiniJira();
  private final JiraForRuns parts = new JiraForRuns(jira);
  private final MiniStorage storage = new MiniStorage().setUp();
  private final TestNode node = new TestNode("one", jira, storage);
  private final RunStarts starts = node.starts;

  private MiniIssue first;

  @BeforeEach
  void twoBatchesOfIssuesWithScores() {
    first = jira.issue(1).with(SCORE, 1.0);
    for (int number = 2; number <= 201; number++) {
      jira.issue(number).with(SCORE, (double) number);
    }
    jira.indexAll();
  }

  @Test
  void whoWantsToStartARunIsToldWhyThereIsNone() {
    storage.readOnly = true;
    Refusal refusal =
        assertThrows(Refusal.class, () -> starts.start(Optional.of(PROJECT), new JsonObject()));
    assertEquals(503, Refusals.status(refusal));
    assertTrue(refusal.getMessage().startsWith("Jira can store nothing now"));
    storage.readOnly = false;
    assertEquals(RunState.COMPLETE, started().state());
  }

  @Test
  void anUndoThatCannotBeStoredBlocksNothing() {
    Run run = started();
    // Between the record of the undo and the note in that of the run.
    storage.beforeReading(
        "org.riceforjira.run.2",
        () -> storage.beforeReading("org.riceforjira.run.2", () -> storage.readOnly = true));
    assertThrows(Refusal.class, () -> starts.undo(run));
    storage.readOnly = false;
    first.with(SCORE, 7.0);
    started();
    assertNull(jira.stored(1, SCORE));
    assertEquals(List.of(), open());
  }

  @Test
  void aRunGoesOnWhenItsProgressCannotBeStoredForAWhileAndCanBeTakenBack() {
    parts.whileIndexing(
        () -> {
          node.nanos += 2_000_000_000L;
          storage.readOnly = node.nanos == 2_000_000_000L;
        });
    node.sleeping = millis -> storage.readOnly = false;
    jira.issue(202);
    Run run = started();
    assertEquals(RunState.COMPLETE, run.state());
    assertEquals(201, run.result().differences());
  }

  @Test
  void howARunEndedIsToldAlsoWhileThatCannotBeStored() {
    parts.whileIndexing(() -> storage.readOnly = true);
    Run run = started();
    assertEquals(RunState.FAILED, run.state());
    assertEquals(200, run.result().report().counts().written());
    storage.readOnly = false;
    assertEquals(run, found(run.id()));
    TestNode other = new TestNode("other", jira, storage);
    assertEquals(run, other.recalculations.find(run.id()).orElseThrow());
    node.recalculations.undo(run.id(), Optional.of("ann"));
    assertEquals(1.0, jira.stored(1, SCORE));
  }

  @Test
  void whatWasWrittenCanBeTakenBackAlsoWhereTheCountsCouldNotBeKept() {
    storage.beforeReading("org.riceforjira.counts", () -> storage.readOnly = true);
    Run run = started();
    storage.readOnly = false;
    Run told = found(run.id());
    assertEquals(201, told.result().report().counts().written());
    assertTrue(told.undoable());
  }

  @Test
  void aDeadRunIsNotToldToBeUnderWay() {
    node.sleeping =
        millis -> {
          throw new OutOfMemoryError("killed");
        };
    assertThrows(OutOfMemoryError.class, this::started);
    assertEquals(List.of(), open());
    assertFalse(node.recalculations.cancel(1));
    assertEquals(RunState.INTERRUPTED, found(1).state());
  }

  @Test
  void aDeadRunWhoseJournalIsDamagedKeepsNoOtherFromStarting() {
    node.sleeping =
        millis -> {
          throw new OutOfMemoryError("killed");
        };
    assertThrows(OutOfMemoryError.class, this::started);
    storage.values.put("org.riceforjira.run.1.journal.0", "rubbish");
    node.sleeping = millis -> {};
    assertEquals(RunState.COMPLETE, started().state());
  }

  @Test
  void theStorageNamesWhatItCouldNotKeep() {
    storage.readOnly = true;
    StorageRefused refused =
        assertThrows(StorageRefused.class, () -> storage.texts().put("a", "b"));
    assertEquals("Jira could not store a", refused.getMessage());
  }

  private List<Run> open() {
    return node.recalculations.latest().stream().filter(run -> !run.state().ended()).toList();
  }

  private Run started() {
    return found(starts.start(Optional.of(PROJECT), new JsonObject()).id());
  }

  private Run found(long id) {
    return node.recalculations.find(id).orElseThrow();
  }
}
