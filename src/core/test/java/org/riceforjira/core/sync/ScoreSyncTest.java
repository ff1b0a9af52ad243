package org.riceforjira.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.GapReason;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.sync.SyncReport.Ending;

class ScoreSyncTest {
  static final ProjectId PROJECT = new ProjectId(1);
  static final String SCORE = Example.FIELDS.score();

  static InMemoryIssueGateway holding(IssueFacts... issues) {
    return new InMemoryIssueGateway(PROJECT, SCORE, List.of(issues));
  }

  /** Issues 1 to count with a reach of their id and everything else 1, so score = id. */
  static InMemoryIssueGateway holding(int count) {
    return new InMemoryIssueGateway(
        PROJECT, SCORE, LongStream.rangeClosed(1, count).mapToObj(ScoreSyncTest::scored).toList());
  }

  static IssueFacts scored(long id) {
    return Example.issue(id, (double) id, 1.0, 100.0, 1.0).build();
  }

  static SyncReport run(IssueGateway gateway, int pageSize) {
    return run(gateway, pageSize, () -> false);
  }

  static SyncReport run(IssueGateway gateway, int pageSize, RunWatch watch) {
    return new ScoreSync(gateway, Example.EVALUATOR, SCORE, pageSize, pageSize)
        .run(Scope.of(PROJECT), Journal.NONE, watch);
  }

  @Test
  void everyPageIsScoredAndASecondRunWritesNothing() {
    InMemoryIssueGateway gateway = holding(25);
    SyncReport first = run(gateway, 10);
    assertEquals(Ending.COMPLETE, first.ending());
    assertEquals(new SyncReport.Writes(25, 0, 0, 0), first.writes());
    assertEquals(17.0, gateway.score(17));
    assertEquals(List.of(10, 10, 5), gateway.writes().stream().map(List::size).toList());

    SyncReport second = run(gateway, 10);
    assertEquals(new SyncReport.Writes(0, 25, 0, 0), second.writes());
    assertEquals(25, second.unchanged());
    assertFalse(second.cancelled());
    assertEquals(3, gateway.writes().size());
  }

  @Test
  void pagesHaveFiveHundredIssuesUnlessToldOtherwise() {
    InMemoryIssueGateway gateway = holding(501);
    new ScoreSync(gateway, Example.EVALUATOR, SCORE)
        .run(Scope.of(PROJECT), Journal.NONE, () -> false);
    assertEquals(List.of(500, 500), gateway.pageSizes());
    assertThrows(
        IllegalArgumentException.class,
        () -> new ScoreSync(gateway, Example.EVALUATOR, SCORE, 0, 1));
  }

  @Test
  void onlyScoresThatDifferAfterRoundingAreWritten() {
    InMemoryIssueGateway gateway =
        holding(
            Example.issue(1, 10.0, 1.0, 100.0, 3.0).storedScore(3.3333333).build(),
            Example.issue(2, 10.0, 1.0, 100.0, 3.0).storedScore(3.34).build(),
            Example.issue(3, 0.0, 1.0, 100.0, 3.0).build(),
            Example.issue(4, 0.0, 1.0, 100.0, 3.0).storedScore(-0.0).build(),
            Example.issue(5, null, 1.0, 100.0, 3.0).storedScore(0.0).build(),
            Example.issue(6, null, 1.0, 100.0, 3.0).build(),
            Example.issue(7, 10.0, 1.0, 100.0, 1.0).storedScore(Double.NaN).build());
    SyncReport report = run(gateway, 100);
    assertEquals(
        List.of(
            new ScoreChange(2, "RICE-2", 3.34, 3.33),
            new ScoreChange(3, "RICE-3", null, 0.0),
            new ScoreChange(5, "RICE-5", 0.0, null),
            new ScoreChange(7, "RICE-7", Double.NaN, 10.0)),
        gateway.writes().get(0));
    assertEquals(new SyncReport.Writes(4, 3, 0, 0), report.writes());
    assertNull(gateway.score(5));
  }

  @Test
  void issuesWithoutAScoreAreCountedByFactorAndReason() {
    SyncReport report =
        run(
            holding(
                Example.issue(1, null, 1.0, 100.0, 0.0).build(),
                Example.issue(2, null, 1.0, 100.0, 1.0).build(),
                scored(3)),
            2);
    assertEquals(3, report.issues());
    assertEquals(1, report.scored());
    assertEquals(2, report.unscored());
    assertEquals(
        Map.of(
            new GapKind(Factor.REACH, GapReason.MISSING), 2L,
            new GapKind(Factor.EFFORT, GapReason.ZERO_EFFORT), 1L),
        report.evaluated().gaps());
  }

  @Test
  void onlyTheIssuesOfTheScopeAreTouched() {
    InMemoryIssueGateway gateway = holding(10);
    gateway.define("even", facts -> facts.id() % 2 == 0);
    SyncReport report =
        new ScoreSync(gateway, Example.EVALUATOR, SCORE, 3, 3)
            .run(new Scope(PROJECT, Optional.of("even")), Journal.NONE, () -> false);
    assertEquals(5, report.written());
    assertNull(gateway.score(1));
  }

  @Test
  void aCancelledRunStopsBeforeTheNextPageAndTellsWhatItDid() {
    InMemoryIssueGateway gateway = holding(25);
    SyncReport report = run(gateway, 10, () -> gateway.writes().size() == 1);
    assertTrue(report.cancelled());
    assertEquals(10, report.written());
    assertEquals(10, report.issues());
  }

  @Test
  void aRunCancelledWhileAPageIsReadDoesNotWriteThatPage() {
    InMemoryIssueGateway gateway = holding(25);
    SyncReport report = run(gateway, 10, () -> gateway.pageSizes().size() == 2);
    assertTrue(report.cancelled());
    assertEquals(1, gateway.writes().size());
    assertEquals(10, report.issues());
  }

  @Test
  void progressIsToldAfterEachPage() {
    List<SyncReport> progress = new ArrayList<>();
    run(
        holding(25),
        10,
        new RunWatch() {
          @Override
          public boolean cancelled() {
            return false;
          }

          @Override
          public void progress(SyncReport soFar) {
            progress.add(soFar);
          }
        });
    assertEquals(List.of(10L, 20L, 25L), progress.stream().map(SyncReport::issues).toList());
    assertEquals(
        List.of(Ending.RUNNING), progress.stream().map(SyncReport::ending).distinct().toList());
  }

  @Test
  void conflictsAndRefusalsAreToldAndHoldUpNothing() {
    InMemoryIssueGateway gateway = holding(5);
    gateway.refuse(2, "The issue is archived.");
    gateway.beforeWrite(changes -> gateway.setScore(4, 99.0));
    SyncReport report = run(gateway, 5);
    assertEquals(new SyncReport.Writes(3, 0, 1, 1), report.writes());
    assertEquals(1, report.conflicts());
    assertEquals(
        List.of(new RefusedScore("RICE-2", Sentence.said("The issue is archived."))),
        report.refusedScores());
    assertEquals(99.0, gateway.score(4));
    assertEquals(Ending.COMPLETE, report.ending());
  }

  @Test
  void aScoreThatSomebodyElseHasPutRightMeanwhileIsUnchanged() {
    InMemoryIssueGateway gateway = holding(5);
    gateway.beforeWrite(changes -> gateway.setScore(4, changes.get(3).after()));
    assertEquals(new SyncReport.Writes(4, 1, 0, 0), run(gateway, 5).writes());
  }

  @Test
  void aScoreThatIsWrittenButNotFoundBySearchesIsCountedAsWrittenNotedAndTold() {
    NotingJournal journal = new NotingJournal();
    IssueGateway gateway =
        new ReadingFrom(holding(1)) {
          @Override
          public WriteReport write(String scoreField, List<ScoreChange> changes) {
            return new WriteReport(
                List.of(WriteReport.Result.unindexed(1, Sentence.said("Not indexed."))));
          }
        };
    SyncReport report =
        new ScoreSync(gateway, Example.EVALUATOR, SCORE)
            .run(Scope.of(PROJECT), journal, () -> false);
    assertEquals(new SyncReport.Writes(1, 0, 0, 0), report.writes());
    assertEquals(
        List.of(new RefusedScore("RICE-1", Sentence.said("Not indexed."))), report.refusedScores());
    assertEquals(1, journal.written.get(0).size());
  }

  @Test
  void aChangeWithoutAnAnswerCountsAsRefused() {
    IssueGateway gateway =
        new ReadingFrom(holding(3)) {
          @Override
          public WriteReport write(String scoreField, List<ScoreChange> changes) {
            return super.write(scoreField, changes.subList(1, changes.size()));
          }
        };
    SyncReport report = run(gateway, 10);
    assertEquals(new SyncReport.Writes(2, 0, 0, 1), report.writes());
    assertEquals("RICE-1", report.refusedScores().get(0).key());
  }

  @Test
  void theListOfRefusedScoresIsBoundedAndTheirNumberIsNot() {
    int count = ScoreSync.REFUSED_KEPT + 200;
    InMemoryIssueGateway gateway = holding(count);
    IntStream.rangeClosed(1, count).forEach(id -> gateway.refuse(id, "Archived."));
    SyncReport report = run(gateway, 500);
    assertEquals(count, report.refused());
    assertEquals(ScoreSync.REFUSED_KEPT, report.refusedScores().size());
  }

  @Test
  void aScopeWithoutIssuesIsComplete() {
    SyncReport report = run(holding(), 10);
    assertEquals(Ending.COMPLETE, report.ending());
    assertEquals(new SyncReport.Writes(0, 0, 0, 0), report.writes());
    assertFalse(report.failure().isPresent());
    assertEquals(Collections.emptyList(), report.refusedScores());
  }

  /** A gateway that passes on what a test does not change. */
  abstract static class ReadingFrom implements IssueGateway {
    private final IssueGateway inner;

    ReadingFrom(IssueGateway inner) {
      this.inner = inner;
    }

    @Override
    public Page read(Scope scope, FactNeeds needs, Cursor after, int limit) {
      return inner.read(scope, needs, after, limit);
    }

    @Override
    public long count(Scope scope) {
      return inner.count(scope);
    }

    @Override
    public WriteReport write(String scoreField, List<ScoreChange> changes) {
      return inner.write(scoreField, changes);
    }
  }
}
