package org.riceforjira.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.riceforjira.core.sync.ScoreSyncTest.holding;
import static org.riceforjira.core.sync.ScoreSyncTest.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.sync.ScoreSyncTest.ReadingFrom;
import org.riceforjira.core.sync.SyncReport.Ending;

/** What a run does when Jira does not play along. */
class ScoreSyncFailuresTest {

  @Test
  void aPageThatCannotBeWrittenCostsOnlyItself() {
    InMemoryIssueGateway gateway = holding(25);
    IllegalStateException fault = new IllegalStateException("The disk is full.");
    gateway.beforeWrite(
        changes -> {
          if (changes.get(0).issueId() == 11) {
            throw fault;
          }
        });
    SyncReport report = run(gateway, 10);
    assertEquals(Ending.COMPLETE, report.ending());
    assertEquals(new SyncReport.Writes(15, 0, 0, 10), report.writes());
    assertSame(fault, report.failure().orElseThrow());
    RefusedScore refused = report.refusedScores().get(0);
    assertEquals("RICE-11", refused.key());
    assertEquals(
        "Writing failed; the log has the cause. Recalculate to try again.",
        refused.reason().english());
  }

  @Test
  void aGatewayThatKnowsASentenceForPeopleIsQuoted() {
    InMemoryIssueGateway gateway = holding(1);
    gateway.beforeWrite(
        changes -> {
          throw new WritesRefused(
              Sentence.said("Jira is read-only."), new IllegalStateException("secret"));
        });
    assertEquals("Jira is read-only.", run(gateway, 1).refusedScores().get(0).reason().english());
  }

  @Test
  void failedPagesWithGoodOnesBetweenThemDoNotEndTheRun() {
    InMemoryIssueGateway gateway = holding(60);
    Set<Long> failing = Set.of(1L, 11L, 31L, 41L);
    gateway.beforeWrite(
        changes -> {
          long first = changes.get(0).issueId();
          if (failing.contains(first)) {
            throw new IllegalStateException("page " + first);
          }
        });
    SyncReport report = run(gateway, 10);
    assertEquals(Ending.COMPLETE, report.ending());
    assertEquals(new SyncReport.Writes(20, 0, 0, 40), report.writes());
    assertEquals("page 1", report.failure().orElseThrow().getMessage());
  }

  @Test
  void aJiraThatIsDownIsNotAskedForEver() {
    InMemoryIssueGateway gateway = holding(100);
    gateway.beforeWrite(
        changes -> {
          throw new IllegalStateException("down");
        });
    SyncReport report = run(gateway, 10);
    assertEquals(Ending.FAILED, report.ending());
    assertEquals(30, report.refused());
    assertEquals(3, gateway.pageSizes().size());
  }

  @Test
  void aFailedReadEndsTheRunAndKeepsTheReport() {
    IllegalStateException fault = new IllegalStateException("The index is being rebuilt.");
    InMemoryIssueGateway inner = holding(25);
    IssueGateway gateway =
        new ReadingFrom(inner) {
          @Override
          public Page read(Scope scope, FactNeeds needs, Cursor after, int limit) {
            if (!after.equals(Cursor.START)) {
              throw fault;
            }
            return super.read(scope, needs, after, limit);
          }
        };
    SyncReport report = run(gateway, 10);
    assertEquals(Ending.FAILED, report.ending());
    assertEquals(10, report.written());
    assertSame(fault, report.failure().orElseThrow());
  }

  @Test
  void aPageThatLeadsBackToItselfEndsTheRun() {
    IssueGateway gateway =
        new ReadingFrom(holding(3)) {
          @Override
          public Page read(Scope scope, FactNeeds needs, Cursor after, int limit) {
            return new Page(List.of(), Optional.of(after));
          }
        };
    assertEquals(Ending.FAILED, run(gateway, 10).ending());
  }
}
