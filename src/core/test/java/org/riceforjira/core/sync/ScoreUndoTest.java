package org.riceforjira.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.riceforjira.core.sync.ScoreSyncTest.SCORE;
import static org.riceforjira.core.sync.ScoreSyncTest.holding;
import static org.riceforjira.core.sync.Undoing.journalOf;
import static org.riceforjira.core.sync.Undoing.undo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.core.sync.UndoReport.Counts;

class ScoreUndoTest {
  private static final String CHANGED = "The score was changed since: it is left as it is.";

  @Test
  void everyScoreIsAgainWhatItWasBeforeTheRun() {
    InMemoryIssueGateway gateway = holding(5);
    gateway.setScore(2, 40.0);
    gateway.setScore(3, 0.0);
    gateway.setScore(4, Double.NaN);
    UndoReport report = undo(gateway, journalOf(gateway));
    assertEquals(
        new UndoReport(Ending.COMPLETE, new Counts(5, 0, 0, 0), List.of(), Optional.empty()),
        report);
    assertNull(gateway.score(1));
    assertEquals(40.0, gateway.score(2));
    assertEquals(0.0, gateway.score(3));
    assertEquals(Double.NaN, gateway.score(4));
  }

  @Test
  void theBatchesAreWrittenAsTheyWereNoted() {
    InMemoryIssueGateway gateway = holding(5);
    List<List<ScoreChange>> journal = journalOf(gateway);
    undo(gateway, journal);
    assertEquals(
        List.of(
            List.of(new ScoreChange(5, "RICE-5", 5.0, null)),
            List.of(
                new ScoreChange(3, "RICE-3", 3.0, null), new ScoreChange(4, "RICE-4", 4.0, null)),
            List.of(
                new ScoreChange(1, "RICE-1", 1.0, null), new ScoreChange(2, "RICE-2", 2.0, null))),
        gateway.writes().subList(3, 6));
  }

  @Test
  void aScoreThatWasChangedSinceIsLeftAndListed() {
    InMemoryIssueGateway gateway = holding(3);
    List<List<ScoreChange>> journal = journalOf(gateway);
    gateway.setScore(2, 99.0);
    UndoReport report = undo(gateway, journal);
    assertEquals(new Counts(2, 0, 1, 0), report.counts());
    assertEquals("RICE-2", report.kept().get(0).key());
    assertEquals(CHANGED, report.kept().get(0).reason().english());
    assertEquals(99.0, gateway.score(2));
    assertEquals(Ending.COMPLETE, report.ending());
  }

  @Test
  void aRefusedScoreIsListedWithItsReason() {
    InMemoryIssueGateway gateway = holding(3);
    List<List<ScoreChange>> journal = journalOf(gateway);
    gateway.refuse(1, "The issue is archived.");
    UndoReport report = undo(gateway, journal);
    assertEquals(new Counts(2, 0, 0, 1), report.counts());
    assertEquals(
        List.of(new RefusedScore("RICE-1", Sentence.said("The issue is archived."))),
        report.kept());
  }

  @Test
  void aChangeThatNeverWasWrittenIsLeftAlone() {
    InMemoryIssueGateway gateway = holding(1);
    UndoReport report = undo(gateway, List.of(List.of(new ScoreChange(1, "RICE-1", null, 1.0))));
    assertEquals(new Counts(0, 1, 0, 0), report.counts());
    assertNull(gateway.score(1));
  }

  @Test
  void undoingOnceMoreRestoresNothing() {
    InMemoryIssueGateway gateway = holding(5);
    List<List<ScoreChange>> journal = journalOf(gateway);
    undo(gateway, journal);
    assertEquals(new Counts(0, 5, 0, 0), undo(gateway, journal).counts());
    assertNull(gateway.score(5));
  }

  @Test
  void undoingOnceMoreRestoresWhatWasRefusedBefore() {
    InMemoryIssueGateway gateway = holding(5);
    List<List<ScoreChange>> journal = journalOf(gateway);
    gateway.refuse(2, "Locked.");
    assertEquals(new Counts(4, 0, 0, 1), undo(gateway, journal).counts());
    gateway.refuse(2, null);
    gateway.setScore(4, 99.0);
    UndoReport again = undo(gateway, journal);
    assertEquals(new Counts(1, 3, 1, 0), again.counts());
    assertEquals("RICE-4", again.kept().get(0).key());
    assertEquals(CHANGED, again.kept().get(0).reason().english());
    assertNull(gateway.score(2));
  }

  @Test
  void ofAnIssueThatWasWrittenTwiceTheOldestScoreIsRestored() {
    InMemoryIssueGateway gateway = holding(1);
    gateway.setScore(1, 30.0);
    List<ScoreChange> newest = List.of(new ScoreChange(1, "RICE-1", 20.0, 30.0));
    List<ScoreChange> oldest = List.of(new ScoreChange(1, "RICE-1", 10.0, 20.0));
    assertEquals(new Counts(2, 0, 0, 0), undo(gateway, List.of(newest, oldest)).counts());
    assertEquals(10.0, gateway.score(1));
  }

  @Test
  void aCancelledUndoStopsBeforeTheNextBatch() {
    InMemoryIssueGateway gateway = holding(6);
    List<List<ScoreChange>> journal = journalOf(gateway);
    List<UndoReport> progress = new ArrayList<>();
    UndoReport report = undo(gateway, journal, () -> progress.size() == 2, progress);
    assertEquals(Ending.CANCELLED, report.ending());
    assertEquals(new Counts(4, 0, 0, 0), report.counts());
    assertEquals(2.0, gateway.score(2));
  }

  @Test
  void anUndoCancelledAfterItsLastBatchIsComplete() {
    InMemoryIssueGateway gateway = holding(2);
    List<List<ScoreChange>> journal = journalOf(gateway);
    List<UndoReport> progress = new ArrayList<>();
    assertEquals(
        Ending.COMPLETE, undo(gateway, journal, () -> progress.size() == 1, progress).ending());
  }

  @Test
  void progressIsToldAfterEachBatch() {
    InMemoryIssueGateway gateway = holding(5);
    List<List<ScoreChange>> journal = journalOf(gateway);
    gateway.setScore(4, 99.0);
    List<UndoReport> progress = new ArrayList<>();
    undo(gateway, journal, () -> false, progress);
    assertEquals(
        List.of(new Counts(1, 0, 0, 0), new Counts(2, 0, 1, 0), new Counts(4, 0, 1, 0)),
        progress.stream().map(UndoReport::counts).toList());
    assertEquals(Ending.RUNNING, progress.get(2).ending());
  }

  @Test
  void theSystemIsLeftToOthersBetweenBatchesOnly() {
    InMemoryIssueGateway gateway = holding(5);
    List<List<ScoreChange>> journal = journalOf(gateway);
    List<Integer> writesBefore = new ArrayList<>();
    new ScoreUndo(gateway, SCORE)
        .run(
            journal,
            ScoreSyncBatchesTest.pausing(() -> writesBefore.add(gateway.writes().size() - 3)),
            report -> {});
    assertEquals(List.of(1, 2), writesBefore);
  }

  @Test
  void anEmptyJournalIsComplete() {
    assertEquals(Ending.COMPLETE, undo(holding(1), List.of()).ending());
  }

  @Test
  void theListOfThoseLeftIsBoundedAndTheirNumberIsNot() {
    int half = ScoreSync.REFUSED_KEPT / 2 + 50;
    InMemoryIssueGateway gateway = holding(2 * half);
    List<List<ScoreChange>> journal = journalOf(gateway);
    LongStream.rangeClosed(1, half).forEach(id -> gateway.refuse(id, "Archived."));
    LongStream.rangeClosed(half + 1, 2 * half).forEach(id -> gateway.setScore(id, -1.0));
    UndoReport report = undo(gateway, journal);
    assertEquals(new Counts(0, 0, half, half), report.counts());
    assertEquals(ScoreSync.REFUSED_KEPT, report.kept().size());
  }
}
