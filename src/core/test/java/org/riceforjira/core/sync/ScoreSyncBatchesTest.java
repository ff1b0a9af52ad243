package org.riceforjira.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.riceforjira.core.sync.ScoreSyncTest.PROJECT;
import static org.riceforjira.core.sync.ScoreSyncTest.SCORE;
import static org.riceforjira.core.sync.ScoreSyncTest.holding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.sync.ScoreSyncTest.ReadingFrom;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.core.sync.SyncReport.Writes;

/** How changes are put together for writing, whatever the pages are. */
class ScoreSyncBatchesTest {

  @Test
  void batchesHaveTwoHundredScoresUnlessToldOtherwise() {
    InMemoryIssueGateway gateway = holding(501);
    SyncReport report =
        new ScoreSync(gateway, Example.EVALUATOR, SCORE)
            .run(Scope.of(PROJECT), Journal.NONE, () -> false);
    assertEquals(List.of(500, 500), gateway.pageSizes());
    assertEquals(List.of(200, 200, 101), sizes(gateway));
    assertEquals(new Writes(501, 0, 0, 0), report.writes());
    assertEquals(501.0, gateway.score(501));
  }

  @Test
  void aBatchSpansPages() {
    InMemoryIssueGateway gateway = holding(10);
    run(gateway, 3, 4, () -> false);
    assertEquals(List.of(4, 4, 2), sizes(gateway));
  }

  @Test
  void unchangedScoresFillNoBatch() {
    InMemoryIssueGateway gateway = holding(10);
    for (long id = 1; id <= 10; id += 2) {
      gateway.setScore(id, (double) id);
    }
    assertEquals(new Writes(5, 5, 0, 0), run(gateway, 4, 3, () -> false).writes());
    assertEquals(List.of(3, 2), sizes(gateway));
  }

  @Test
  void aBatchNeedsAtLeastOneScore() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new ScoreSync(holding(1), Example.EVALUATOR, SCORE, 1, 0));
  }

  @Test
  void aCancelledRunWritesWhatItHasEvaluated() {
    InMemoryIssueGateway gateway = holding(10);
    SyncReport report = run(gateway, 3, 5, () -> gateway.pageSizes().size() == 2);
    assertEquals(Ending.CANCELLED, report.ending());
    assertEquals(3, report.issues());
    assertEquals(new Writes(3, 0, 0, 0), report.writes());
    assertEquals(List.of(3), sizes(gateway));
  }

  @Test
  void aRunCancelledWhileABatchIsWrittenEvaluatesNoOtherIssue() {
    InMemoryIssueGateway gateway = holding(10);
    SyncReport report = run(gateway, 10, 3, () -> gateway.writes().size() == 1);
    assertEquals(Ending.CANCELLED, report.ending());
    assertEquals(3, report.issues());
    assertEquals(new Writes(3, 0, 0, 0), report.writes());
  }

  @Test
  void aRunThatCannotReadOnWritesWhatItHasEvaluated() {
    InMemoryIssueGateway inner = holding(10);
    IssueGateway gateway =
        new ReadingFrom(inner) {
          @Override
          public Page read(Scope scope, FactNeeds needs, Cursor after, int limit) {
            if (!after.equals(Cursor.START)) {
              throw new IllegalStateException("The index is being rebuilt.");
            }
            return super.read(scope, needs, after, limit);
          }
        };
    SyncReport report = run(gateway, 4, 3, () -> false);
    assertEquals(Ending.FAILED, report.ending());
    assertEquals(new Writes(4, 0, 0, 0), report.writes());
    assertEquals(List.of(3, 1), sizes(inner));
  }

  @Test
  void afterThreeFailedBatchesNothingElseIsReadOrTried() {
    InMemoryIssueGateway gateway = holding(100);
    List<Integer> tried = new ArrayList<>();
    gateway.beforeWrite(
        changes -> {
          tried.add(changes.size());
          throw new IllegalStateException("down");
        });
    SyncReport report = run(gateway, 5, 4, () -> false);
    assertEquals(Ending.FAILED, report.ending());
    assertEquals(List.of(4, 4, 4), tried);
    assertEquals(3, gateway.pageSizes().size());
    assertEquals(12, report.issues());
    assertEquals(new Writes(0, 0, 0, 12), report.writes());
  }

  @Test
  void aRunWhoseLastBatchIsTheThirdThatFailsHasFailed() {
    InMemoryIssueGateway gateway = holding(10);
    gateway.beforeWrite(
        changes -> {
          throw new IllegalStateException("down");
        });
    SyncReport report = run(gateway, 10, 4, () -> false);
    assertEquals(Ending.FAILED, report.ending());
    assertEquals(new Writes(0, 0, 0, 10), report.writes());
  }

  @Test
  void theSystemIsLeftToOthersBetweenBatchesOnly() {
    InMemoryIssueGateway gateway = holding(10);
    List<Integer> writesBefore = new ArrayList<>();
    new ScoreSync(gateway, Example.EVALUATOR, SCORE, 3, 4)
        .run(Scope.of(PROJECT), Journal.NONE, pausing(() -> count(writesBefore, gateway)));
    assertEquals(List.of(1, 2), writesBefore);
  }

  @Test
  void aRunThatWritesOneBatchDoesNotPause() {
    InMemoryIssueGateway gateway = holding(4);
    List<Integer> pauses = new ArrayList<>();
    new ScoreSync(gateway, Example.EVALUATOR, SCORE, 2, 4)
        .run(Scope.of(PROJECT), Journal.NONE, pausing(() -> count(pauses, gateway)));
    assertEquals(List.of(), pauses);
  }

  @Test
  void whatWaitsIsInNoCountOfTheProgress() {
    List<Writes> progress = new ArrayList<>();
    RunWatch watch =
        new RunWatch() {
          @Override
          public boolean cancelled() {
            return false;
          }

          @Override
          public void progress(SyncReport soFar) {
            progress.add(soFar.writes());
          }
        };
    new ScoreSync(holding(10), Example.EVALUATOR, SCORE, 5, 4)
        .run(Scope.of(PROJECT), Journal.NONE, watch);
    assertEquals(List.of(new Writes(4, 0, 0, 0), new Writes(8, 0, 0, 0)), progress);
  }

  @Property(seed = "42", tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theFourCountsAddUpHoweverTheRunEnds(
      @ForAll @IntRange(max = 40) int issues,
      @ForAll @IntRange(min = 1, max = 9) int pageSize,
      @ForAll @IntRange(min = 1, max = 9) int batchSize,
      @ForAll @IntRange(min = 1, max = 40) int cancelledAtAsking,
      @ForAll @IntRange(min = 1, max = 7) int failing) {
    InMemoryIssueGateway gateway = holding(issues);
    int[] calls = new int[2];
    gateway.beforeWrite(
        changes -> {
          if (calls[0]++ % failing != 0) {
            throw new IllegalStateException("down");
          }
          gateway.setScore(changes.get(0).issueId(), -1.0);
        });
    SyncReport report = run(gateway, pageSize, batchSize, () -> ++calls[1] >= cancelledAtAsking);
    Writes writes = report.writes();
    assertEquals(
        report.issues(),
        writes.written() + writes.unchanged() + writes.conflicts() + writes.refused());
    assertFalse(report.ending() == Ending.COMPLETE && report.issues() != issues);
  }

  private static int count(List<Integer> counts, InMemoryIssueGateway gateway) {
    counts.add(gateway.writes().size());
    return counts.size();
  }

  private static List<Integer> sizes(InMemoryIssueGateway gateway) {
    return gateway.writes().stream().map(List::size).toList();
  }

  private static SyncReport run(
      IssueGateway gateway, int pageSize, int batchSize, BooleanSupplier cancelled) {
    return new ScoreSync(gateway, Example.EVALUATOR, SCORE, pageSize, batchSize)
        .run(new Scope(PROJECT, Optional.empty()), Journal.NONE, cancelled::getAsBoolean);
  }

  static RunWatch pausing(Runnable pause) {
    return new RunWatch() {
      @Override
      public boolean cancelled() {
        return false;
      }

      @Override
      public void pause() {
        pause.run();
      }
    };
  }
}
