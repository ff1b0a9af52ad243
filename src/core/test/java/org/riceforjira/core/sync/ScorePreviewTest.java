package org.riceforjira.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.core.sync.ScoreSyncTest.PROJECT;
import static org.riceforjira.core.sync.ScoreSyncTest.SCORE;
import static org.riceforjira.core.sync.ScoreSyncTest.holding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.GapReason;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.sync.Difference.Ranks;
import org.riceforjira.core.sync.ScorePreview.Bounds;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.core.sync.SyncReport.Writes;

class ScorePreviewTest {
  static final Scope ALL = Scope.of(PROJECT);
  static final String SCOPE = "labels = now OR labels = soon";
  static final String CANDIDATES = "type = Idea";

  /** An issue that is worth the score {@code after} and has stored another, or none. */
  static IssueFacts.Builder issue(long id, Double before, Double after) {
    return Example.issue(id, after, 1.0, 100.0, 1.0).storedScore(before);
  }

  static InMemoryIssueGateway of(IssueFacts.Builder... issues) {
    return holding(
        List.of(issues).stream().map(IssueFacts.Builder::build).toArray(IssueFacts[]::new));
  }

  static Preview preview(IssueGateway gateway) {
    return preview(gateway, ALL, "", new Bounds(3, 100, 100));
  }

  static Preview preview(IssueGateway gateway, Scope scope, String candidates, Bounds bounds) {
    RankingRules rules = new RankingRules(Example.EVALUATOR, candidates);
    return new ScorePreview(gateway, rules, SCORE, bounds).run(scope, () -> false);
  }

  static List<Long> ids(Preview preview) {
    return preview.differences().stream().map(found -> found.change().issueId()).toList();
  }

  static Ranks ranks(Preview preview, long id) {
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
  void issuesOfAnyProjectAreRankedAmongThemselves() {
    InMemoryIssueGateway gateway =
        of(
            issue(1, 1.0, 4.0).matching(SCOPE),
            issue(2, 3.0, 100.0),
            issue(3, 2.0, 2.0).matching(SCOPE));
    Preview preview = preview(gateway, Scope.matching(SCOPE), "", new Bounds(2, 100, 100));
    assertEquals(
        List.of(new Difference(new ScoreChange(1, "RICE-1", 1.0, 4.0), new Ranks(2, 1))),
        preview.differences());
    assertEquals(2, preview.report().issues());
  }

  @Test
  void issuesOutsideTheScopeAreRankedOnlyAsCandidates() {
    InMemoryIssueGateway gateway =
        of(
            issue(1, 1.0, 4.0).matching(SCOPE).matching(CANDIDATES),
            issue(2, 50.0, 50.0),
            issue(3, 40.0, 40.0).matching(CANDIDATES));
    Preview preview =
        preview(
            gateway, new Scope(PROJECT, Optional.of(SCOPE)), CANDIDATES, new Bounds(5, 100, 100));
    assertEquals(new Ranks(2, 2), ranks(preview, 1));
  }

  @Test
  void equalChangesWithEqualRanksAreInTheOrderOfTheirIds() {
    Preview preview =
        preview(
            of(
                issue(1, null, 3.0),
                issue(2, null, 3.0),
                issue(3, null, 3.0),
                issue(4, null, 3.0),
                issue(5, null, 3.0)));
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L), ids(preview));
  }

  @Test
  void changesAreComparedAsTheyReadNotAsTheyAreComputed() {
    assertTrue(0.3 - 0.1 < 0.2, "What this test is about.");
    Preview preview = preview(of(issue(1, 0.1, 0.3), issue(2, null, 0.2)));
    assertEquals(List.of(1L, 2L), ids(preview));
  }
}
