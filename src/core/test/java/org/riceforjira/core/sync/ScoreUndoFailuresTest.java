package org.riceforjira.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.riceforjira.core.sync.ScoreSyncTest.holding;
import static org.riceforjira.core.sync.Undoing.journalOf;
import static org.riceforjira.core.sync.Undoing.undo;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.sync.ScoreSyncTest.ReadingFrom;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.core.sync.UndoReport.Counts;

/** What an undo does about gateways and journals that fail. */
class ScoreUndoFailuresTest {
  private static final IllegalStateException FAULT = new IllegalStateException("down");

  @Test
  void aChangeWithoutAnAnswerCountsAsRefused() {
    InMemoryIssueGateway inner = holding(2);
    List<List<ScoreChange>> journal = journalOf(inner);
    IssueGateway gateway =
        new ReadingFrom(inner) {
          @Override
          public WriteReport write(String scoreField, List<ScoreChange> changes) {
            return super.write(scoreField, changes.subList(1, changes.size()));
          }
        };
    UndoReport report = undo(gateway, journal);
    assertEquals(new Counts(1, 0, 0, 1), report.counts());
    assertEquals("RICE-1", report.kept().get(0).key());
  }

  @Test
  void aBatchThatFailsCostsOnlyItself() {
    InMemoryIssueGateway gateway = holding(5);
    List<List<ScoreChange>> journal = journalOf(gateway);
    gateway.beforeWrite(
        changes -> {
          if (changes.get(0).issueId() == 3) {
            throw FAULT;
          }
        });
    UndoReport report = undo(gateway, journal);
    assertEquals(Ending.COMPLETE, report.ending());
    assertEquals(new Counts(3, 0, 0, 2), report.counts());
    assertSame(FAULT, report.failure().orElseThrow());
    assertEquals(
        "Restoring it failed; the log has the cause. Look at its score.",
        report.kept().get(0).reason().english());
    assertEquals(3.0, gateway.score(3));
  }

  @Test
  void aGatewayThatKnowsASentenceForPeopleIsQuoted() {
    WritesRefused refused = new WritesRefused(Sentence.said("Jira is read-only."), FAULT);
    InMemoryIssueGateway gateway = holding(1);
    List<List<ScoreChange>> journal = journalOf(gateway);
    gateway.beforeWrite(
        changes -> {
          throw refused;
        });
    assertEquals(
        List.of(new RefusedScore("RICE-1", Sentence.said("Jira is read-only."))),
        undo(gateway, journal).kept());
  }

  @Test
  void threeFailedBatchesInARowEndIt() {
    InMemoryIssueGateway gateway = holding(20);
    List<List<ScoreChange>> journal = journalOf(gateway);
    List<Long> tried = new ArrayList<>();
    gateway.beforeWrite(
        changes -> {
          tried.add(changes.get(0).issueId());
          if (tried.size() != 3) {
            throw new IllegalStateException("fault " + tried.size());
          }
        });
    UndoReport report = undo(gateway, journal);
    assertEquals(Ending.FAILED, report.ending());
    assertEquals(List.of(19L, 17L, 15L, 13L, 11L, 9L), tried);
    assertEquals(new Counts(2, 0, 0, 10), report.counts());
    assertEquals("fault 1", report.failure().orElseThrow().getMessage());
  }

  @Test
  void aJournalThatCannotBeReadOnEndsItAndTheRestStays() {
    InMemoryIssueGateway gateway = holding(6);
    Iterator<List<ScoreChange>> whole = journalOf(gateway).iterator();
    IllegalArgumentException damage = new IllegalArgumentException("damaged");
    List<Integer> read = new ArrayList<>();
    Iterator<List<ScoreChange>> damaged =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public List<ScoreChange> next() {
            read.add(1);
            if (read.size() == 2) {
              throw damage;
            }
            return whole.next();
          }
        };
    UndoReport report = undo(gateway, () -> damaged);
    assertEquals(Ending.FAILED, report.ending());
    assertEquals(new Counts(2, 0, 0, 0), report.counts());
    assertSame(damage, report.failure().orElseThrow());
    assertEquals(4.0, gateway.score(4));
    assertEquals(2, read.size());
  }

  @Test
  void aJournalThatCannotBeOpenedIsAFailureToo() {
    UndoReport report =
        undo(
            holding(1),
            () -> {
              throw FAULT;
            });
    assertEquals(Ending.FAILED, report.ending());
    assertSame(FAULT, report.failure().orElseThrow());
  }
}
