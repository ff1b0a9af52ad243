package org.riceforjira.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.core.sync.ScorePreviewTest.ALL;
import static org.riceforjira.core.sync.ScorePreviewTest.CANDIDATES;
import static org.riceforjira.core.sync.ScorePreviewTest.SCOPE;
import static org.riceforjira.core.sync.ScorePreviewTest.ids;
import static org.riceforjira.core.sync.ScorePreviewTest.issue;
import static org.riceforjira.core.sync.ScorePreviewTest.of;
import static org.riceforjira.core.sync.ScorePreviewTest.preview;
import static org.riceforjira.core.sync.ScorePreviewTest.ranks;
import static org.riceforjira.core.sync.ScoreSyncTest.PROJECT;
import static org.riceforjira.core.sync.ScoreSyncTest.SCORE;
import static org.riceforjira.core.sync.ScoreSyncTest.holding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.sync.Difference.Ranks;
import org.riceforjira.core.sync.ScorePreview.Bounds;
import org.riceforjira.core.sync.ScoreSyncTest.ReadingFrom;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.core.sync.SyncReport.Writes;

/** How a preview reads, what it holds at most, and how it ends. */
class ScorePreviewRunTest {
  private static final RankingRules RULES = new RankingRules(Example.EVALUATOR, "");

  @Test
  void theScopeIsReadByItselfAndThenTheProjectInOnePass() {
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
    Scope scope = new Scope(PROJECT, Optional.of(SCOPE));
    preview(gateway, scope, CANDIDATES, new Bounds(3, 100, 100));
    assertEquals(List.of(scope, ALL, ALL, ALL), scopes);
    assertEquals(List.of(3, 3, 3, 3), limits);
    assertEquals(FactNeeds.NONE, needs.get(0));
    assertEquals(Set.of(CANDIDATES), needs.get(1).queries());
    assertEquals(Optional.of(SCORE), needs.get(1).scoreField());
    preview(gateway, ALL, " ", new Bounds(500, 100, 100));
    assertEquals(Set.of(), needs.get(4).queries());
    assertEquals(5, scopes.size());
  }

  @Test
  void pagesHaveFiveHundredIssuesUnlessToldOtherwise() {
    InMemoryIssueGateway gateway = holding(501);
    Preview preview = new ScorePreview(gateway, RULES, SCORE).run(ALL, () -> false);
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
        new ScorePreview(gateway, RULES, SCORE, new Bounds(3, 100, 100))
            .run(ALL, watch(progress, 2));
    assertEquals(Ending.CANCELLED, preview.report().ending());
    assertEquals(6, preview.report().issues());
    assertEquals(2, gateway.pageSizes().size());
    assertFalse(preview.ranked());
  }

  @Test
  void progressIsToldAfterEachPage() {
    List<SyncReport> progress = new ArrayList<>();
    new ScorePreview(holding(7), RULES, SCORE, new Bounds(3, 100, 100))
        .run(ALL, watch(progress, 9));
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
