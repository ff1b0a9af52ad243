package org.riceforjira.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.core.sync.ScoreSyncTest.PROJECT;
import static org.riceforjira.core.sync.ScoreSyncTest.SCORE;
import static org.riceforjira.core.sync.ScoreSyncTest.holding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.GapReason;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.sync.Difference.Ranks;
import org.riceforjira.core.sync.ScorePreview.Bounds;
import org.riceforjira.core.sync.ScoreSyncTest.ReadingFrom;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.core.sync.SyncReport.Writes;

class ScorePreviewTest {
  private static final Scope ALL = Scope.of(PROJECT);
  private static final String SCOPE = "labels = now OR labels = soon";
  private static final String CANDIDATES = "type = Idea";

  /** An issue that is worth the score {@code after} and has stored another, or none. */
  private static IssueFacts.Builder issue(long id, Double before, Double after) {
    return Example.issue(id, after, 1.0, 100.0, 1.0).storedScore(before);
  }

  private static InMemoryIssueGateway of(IssueFacts.Builder... issues) {
    return holding(
        List.of(issues).stream().map(IssueFacts.Builder::build).toArray(IssueFacts[]::new));
  }

  private static Preview preview(IssueGateway gateway) {
    return preview(gateway, ALL, "", new Bounds(3, 100, 100));
  }

  private static Preview preview(
      IssueGateway gateway, Scope scope, String candidates, Bounds bounds) {
    return new ScorePreview(gateway, Example.EVALUATOR, SCORE, bounds)
        .run(scope, candidates, () -> false);
  }

  private static List<Long> ids(Preview preview) {
    return preview.differences().stream().map(found -> found.change().issueId()).toList();
  }

  private static Ranks ranks(Preview preview, long id) {
    return preview.differences().stream()
        .filter(found -> found.change().issueId() == id)
        .findFirst()
        .orElseThrow()
        .ranks();
  }

  @Test
  void whatARecalculationWouldChangeIsToldAndNotDone() {
    InMemoryIssueGateway gateway =
        of(issue(1, null, 5.0), issue(2, 7.0, 7.0), issue(3, 9.0, null), issue(4, 2.0, 3.0));
    Preview preview = preview(gateway);
    assertEquals(
        List.of(
            new Difference(new ScoreChange(3, "RICE-3", 9.0, null), new Ranks(1, 0)),
            new Difference(new ScoreChange(1, "RICE-1", null, 5.0), new Ranks(0, 2)),
            new Difference(new ScoreChange(4, "RICE-4", 2.0, 3.0), new Ranks(3, 3))),
        preview.differences());
    assertTrue(preview.ranked());
    assertEquals(List.of(), gateway.writes());
    assertEquals(9.0, gateway.score(3));
  }

  @Test
  void theReportCountsWhatWouldBeWritten() {
    Preview preview =
        preview(
            of(issue(1, null, 5.0), issue(2, 7.0, 7.0), issue(3, 9.0, null), issue(4, null, null)));
    SyncReport report = preview.report();
    assertEquals(Ending.COMPLETE, report.ending());
    assertEquals(new Writes(2, 2, 0, 0), report.writes());
    assertEquals(4, report.issues());
    assertEquals(2, report.scored());
    assertEquals(
        Map.of(new GapKind(Factor.REACH, GapReason.MISSING), 2L), report.evaluated().gaps());
  }

  @Test
  void aRecalculationThenDoesJustThat() {
    InMemoryIssueGateway gateway =
        of(issue(1, 3.336, 3.34), issue(2, 0.0, null), issue(3, null, 0.0), issue(4, 1.0, 8.0));
    Preview preview = preview(gateway);
    SyncReport report = ScoreSyncTest.run(gateway, 10);
    assertEquals(report.writes(), preview.report().writes());
    assertEquals(report.evaluated(), preview.report().evaluated());
    assertEquals(
        Set.copyOf(gateway.writes().get(0)),
        Set.copyOf(preview.differences().stream().map(Difference::change).toList()));
    assertEquals(List.of(), preview(gateway).differences());
  }

  @Test
  void aScoreThatIsTheSameAfterRoundingIsNoDifferenceAndSharesARank() {
    Preview preview = preview(of(issue(1, 4.9999, 5.0), issue(2, 5.0, 6.0), issue(3, 5.0001, 4.0)));
    assertEquals(List.of(2L, 3L), ids(preview));
    assertEquals(new Ranks(1, 1), ranks(preview, 2));
    assertEquals(new Ranks(1, 3), ranks(preview, 3));
  }

  @Test
  void theLargestChangeComesFirstThenTheBestRankThenTheId() {
    Preview preview =
        preview(
            of(
                issue(1, 10.0, 12.0),
                issue(2, 20.0, 18.0),
                issue(3, null, 3.0),
                issue(4, 2.0, null),
                issue(5, 16.0, 18.0),
                issue(6, 0.0, null),
                issue(7, 12.3, 14.3)));
    assertEquals(List.of(3L, 2L, 5L, 7L, 1L, 4L, 6L), ids(preview));
  }

  @Test
  void aStoredValueThatIsNoNumberCountsAsNoneInOrderAndRank() {
    Preview preview =
        preview(of(issue(1, Double.NaN, 1.0), issue(2, Double.NaN, null), issue(3, 5.0, 3.0)));
    assertEquals(List.of(3L, 1L, 2L), ids(preview));
    assertEquals(new Ranks(0, 2), ranks(preview, 1));
    assertEquals(Ranks.NONE, ranks(preview, 2));
    assertEquals(new Ranks(1, 1), ranks(preview, 3));
  }

  @Test
  void equalScoresShareARankAndTheNextOneIsLeftOut() {
    Preview preview =
        preview(of(issue(1, 1.0, 9.0), issue(2, 1.0, 9.0), issue(3, 2.0, 8.0), issue(4, 3.0, 0.0)));
    assertEquals(new Ranks(3, 1), ranks(preview, 1));
    assertEquals(new Ranks(3, 1), ranks(preview, 2));
    assertEquals(new Ranks(2, 3), ranks(preview, 3));
    assertEquals(new Ranks(1, 4), ranks(preview, 4));
  }

  @Test
  void onlyCandidatesAreRanked() {
    InMemoryIssueGateway gateway =
        of(
            issue(1, 1.0, 9.0).matching(CANDIDATES),
            issue(2, 5.0, 10.0),
            issue(3, 2.0, 8.0).matching(CANDIDATES));
    Preview preview = preview(gateway, ALL, CANDIDATES, new Bounds(2, 100, 100));
    assertEquals(new Ranks(2, 1), ranks(preview, 1));
    assertEquals(Ranks.NONE, ranks(preview, 2));
    assertEquals(new Ranks(1, 2), ranks(preview, 3));
    assertEquals(3, preview.report().written());
  }

  @Test
  void issuesOutsideTheScopeKeepTheirStoredScoreAndAreStillRanked() {
    InMemoryIssueGateway gateway =
        of(
            issue(1, 1.0, 4.0).matching(SCOPE),
            issue(2, 3.0, 100.0),
            issue(3, 5.0, null),
            issue(4, 2.0, 2.0).matching(SCOPE));
    Preview preview =
        preview(gateway, new Scope(PROJECT, Optional.of(SCOPE)), "", new Bounds(2, 100, 100));
    assertEquals(
        List.of(new Difference(new ScoreChange(1, "RICE-1", 1.0, 4.0), new Ranks(4, 2))),
        preview.differences());
    assertEquals(2, preview.report().issues());
    assertEquals(2, preview.report().scored());
    assertEquals(new Writes(1, 1, 0, 0), preview.report().writes());
    assertEquals(Map.of(), preview.report().evaluated().gaps());
  }

  @Test
  void onePassInPagesAnswersScopeAndCandidates() {
    List<Scope> scopes = new ArrayList<>();
    List<FactNeeds> needs = new ArrayList<>();
    List<Integer> limits = new ArrayList<>();
    IssueGateway gateway =
        new ReadingFrom(holding(7)) {
          @Override
          public Page read(Scope scope, FactNeeds need, Cursor after, int limit) {
            scopes.add(scope);
            needs.add(need);
            limits.add(limit);
            return super.read(scope, need, after, limit);
          }
        };
    preview(gateway, new Scope(PROJECT, Optional.of(SCOPE)), CANDIDATES, new Bounds(3, 100, 100));
    assertEquals(List.of(ALL, ALL, ALL), scopes);
    assertEquals(List.of(3, 3, 3), limits);
    assertEquals(Set.of(SCOPE, CANDIDATES), needs.get(0).queries());
    assertEquals(Optional.of(SCORE), needs.get(0).scoreField());
    preview(gateway, new Scope(PROJECT, Optional.of(" ")), "", new Bounds(500, 100, 100));
    assertEquals(Set.of(), needs.get(3).queries());
  }

  @Test
  void pagesHaveFiveHundredIssuesUnlessToldOtherwise() {
    InMemoryIssueGateway gateway = holding(501);
    Preview preview = new ScorePreview(gateway, Example.EVALUATOR, SCORE).run(ALL, "", () -> false);
    assertEquals(List.of(500, 500), gateway.pageSizes());
    assertEquals(501, preview.differences().size());
    assertTrue(preview.ranked());
    assertEquals(new Ranks(0, 501), ranks(preview, 1));
  }

  @Test
  void moreCandidatesThanTheBoundAreNotRanked() {
    InMemoryIssueGateway gateway =
        of(
            issue(1, 1.0, 9.0).matching(CANDIDATES),
            issue(2, 5.0, 10.0).matching(CANDIDATES),
            issue(3, null, 8.0));
    assertTrue(preview(gateway, ALL, CANDIDATES, new Bounds(2, 2, 100)).ranked());
    Preview preview = preview(gateway, ALL, "", new Bounds(2, 2, 100));
    assertFalse(preview.ranked());
    assertEquals(List.of(1L, 3L, 2L), ids(preview));
    assertEquals(
        List.of(Ranks.NONE, Ranks.NONE, Ranks.NONE),
        preview.differences().stream().map(Difference::ranks).toList());
  }

  @Test
  void ofTooManyDifferencesTheLargestAreKeptAndAllAreCounted() {
    Preview preview =
        preview(
            of(
                issue(1, null, 1.0),
                issue(2, null, 7.0),
                issue(3, null, 3.0),
                issue(4, null, 3.0),
                issue(5, null, 2.0)),
            ALL,
            "",
            new Bounds(2, 100, 2));
    assertEquals(List.of(2L, 3L), ids(preview));
    assertEquals(5, preview.report().written());
    assertEquals(new Ranks(0, 2), ranks(preview, 3));
  }

  @Test
  void aReadThatFailsEndsThePreviewWithWhatWasFound() {
    IllegalArgumentException fault = new IllegalArgumentException("Error in the JQL Query.");
    IssueGateway gateway =
        new ReadingFrom(holding(5)) {
          @Override
          public Page read(Scope scope, FactNeeds needs, Cursor after, int limit) {
            if (!after.equals(Cursor.START)) {
              throw fault;
            }
            return super.read(scope, needs, after, limit);
          }
        };
    Preview preview = preview(gateway);
    assertEquals(Ending.FAILED, preview.report().ending());
    assertSame(fault, preview.report().failure().orElseThrow());
    assertEquals(List.of(3L, 2L, 1L), ids(preview));
    assertEquals(new Writes(3, 0, 0, 0), preview.report().writes());
    assertFalse(preview.ranked(), "Ranks among some of the issues are none.");
    assertEquals(Ranks.NONE, ranks(preview, 3));
  }

  @Test
  void aCancelledPreviewReadsNoOtherPage() {
    InMemoryIssueGateway gateway = holding(9);
    List<SyncReport> progress = new ArrayList<>();
    Preview preview =
        new ScorePreview(gateway, Example.EVALUATOR, SCORE, new Bounds(3, 100, 100))
            .run(ALL, "", watch(progress, 2));
    assertEquals(Ending.CANCELLED, preview.report().ending());
    assertEquals(6, preview.report().issues());
    assertEquals(2, gateway.pageSizes().size());
    assertFalse(preview.ranked());
  }

  @Test
  void progressIsToldAfterEachPage() {
    List<SyncReport> progress = new ArrayList<>();
    new ScorePreview(holding(7), Example.EVALUATOR, SCORE, new Bounds(3, 100, 100))
        .run(ALL, "", watch(progress, 9));
    assertEquals(List.of(3L, 6L, 7L), progress.stream().map(SyncReport::written).toList());
    assertEquals(Ending.RUNNING, progress.get(2).ending());
  }

  @Test
  void aProjectWithoutIssuesHasNoDifferences() {
    Preview preview = preview(holding());
    assertEquals(List.of(), preview.differences());
    assertTrue(preview.ranked());
  }

  private static RunWatch watch(List<SyncReport> progress, int cancelledAfter) {
    return new RunWatch() {
      @Override
      public boolean cancelled() {
        return progress.size() == cancelledAfter;
      }

      @Override
      public void progress(SyncReport soFar) {
        progress.add(soFar);
      }
    };
  }
}
