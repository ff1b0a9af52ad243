package org.riceforjira.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.riceforjira.core.sync.ScoreSyncTest.PROJECT;
import static org.riceforjira.core.sync.ScoreSyncTest.SCORE;
import static org.riceforjira.core.sync.ScoreSyncTest.holding;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.core.sync.SyncReport.Writes;

/** What a run notes, so that it can be taken back. */
class ScoreSyncJournalTest {
  private static final IllegalStateException FAULT = new IllegalStateException("The disk is full.");

  private static SyncReport run(IssueGateway gateway, Journal journal) {
    return new ScoreSync(gateway, Example.EVALUATOR, SCORE, 5, 2)
        .run(Scope.of(PROJECT), journal, () -> false);
  }

  @Test
  void eachBatchIsNotedBeforeAndAfterItIsWritten() {
    InMemoryIssueGateway gateway = holding(3);
    NotingJournal journal = new NotingJournal();
    gateway.beforeWrite(changes -> journal.notes.add("gateway " + changes.size()));
    run(gateway, journal);
    assertEquals(
        List.of("writing 2", "gateway 2", "written 2", "writing 1", "gateway 1", "written 1"),
        journal.notes);
    assertEquals(gateway.writes(), journal.announced);
    assertEquals(new ScoreChange(3, "RICE-3", null, 3.0), journal.written.get(1).get(0));
  }

  @Test
  void onlyWhatWasReallyWrittenIsNotedAfterwards() {
    InMemoryIssueGateway gateway = holding(4);
    gateway.refuse(2, "The issue is archived.");
    gateway.beforeWrite(
        changes -> {
          gateway.setScore(3, 99.0);
          gateway.setScore(4, 99.0);
        });
    NotingJournal journal = new NotingJournal();
    run(gateway, journal);
    assertEquals(
        List.of(List.of(new ScoreChange(1, "RICE-1", null, 1.0)), List.of()), journal.written);
    assertEquals(List.of("writing 2", "written 1", "writing 2", "written 0"), journal.notes);
  }

  @Test
  void aBatchThatFailsIsNotNotedAsWritten() {
    InMemoryIssueGateway gateway = holding(4);
    gateway.beforeWrite(
        changes -> {
          if (changes.get(0).issueId() == 1) {
            throw FAULT;
          }
        });
    NotingJournal journal = new NotingJournal();
    run(gateway, journal);
    assertEquals(List.of("writing 2", "writing 2", "written 2"), journal.notes);
  }

  @Test
  void aRunThatChangesNothingNotesNothing() {
    InMemoryIssueGateway gateway = holding(4);
    run(gateway, Journal.NONE);
    NotingJournal journal = new NotingJournal();
    run(gateway, journal);
    assertEquals(List.of(), journal.notes);
  }

  @Test
  void aBatchThatCannotBeNotedIsNotWritten() {
    InMemoryIssueGateway gateway = holding(4);
    SyncReport report =
        run(
            gateway,
            new NotingJournal() {
              @Override
              public void writing(List<ScoreChange> batch) {
                super.writing(batch);
                if (announced.size() == 1) {
                  throw FAULT;
                }
              }
            });
    assertNull(gateway.score(1));
    assertEquals(1, gateway.writes().size());
    assertEquals(new Writes(2, 0, 0, 2), report.writes());
    assertSame(FAULT, report.failure().orElseThrow());
    assertEquals("RICE-1", report.refusedScores().get(0).key());
  }

  @Test
  void scoresThatCannotBeNotedAfterwardsAreStillWrittenScores() {
    InMemoryIssueGateway gateway = holding(4);
    SyncReport report =
        run(
            gateway,
            new NotingJournal() {
              @Override
              public void written(List<ScoreChange> changes) {
                throw FAULT;
              }
            });
    assertEquals(new Writes(4, 0, 0, 0), report.writes());
    assertEquals(List.of(), report.refusedScores());
    assertSame(FAULT, report.failure().orElseThrow());
    assertEquals(Ending.COMPLETE, report.ending());
  }

  @Test
  void aJournalThatIsDownEndsTheRun() {
    InMemoryIssueGateway gateway = holding(20);
    SyncReport report =
        run(
            gateway,
            new NotingJournal() {
              @Override
              public void written(List<ScoreChange> changes) {
                throw FAULT;
              }
            });
    assertEquals(Ending.FAILED, report.ending());
    assertEquals(new Writes(6, 0, 0, 0), report.writes());
    assertEquals(3, gateway.writes().size());
  }
}
