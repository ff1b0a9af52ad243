package org.riceforjira.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.core.sync.ScorePreviewTest.CANDIDATES;
import static org.riceforjira.core.sync.ScorePreviewTest.of;
import static org.riceforjira.core.sync.ScoreSyncTest.PROJECT;
import static org.riceforjira.core.sync.ScoreSyncTest.SCORE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Gap;
import org.riceforjira.core.score.GapReason;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.sync.Impact.Counts;
import org.riceforjira.core.sync.Impact.Lost;
import org.riceforjira.core.sync.Impact.Move;
import org.riceforjira.core.sync.ImpactPreview.Found;
import org.riceforjira.core.sync.ScorePreview.Bounds;
import org.riceforjira.core.sync.SyncReport.Ending;

/** Over settings that would take reach from the votes instead of the field. */
class ImpactPreviewTest {
  private static final RankingRules NOW = new RankingRules(Example.EVALUATOR, "");
  private static final RankingRules THEN =
      new RankingRules(with(Factor.REACH, new Source.Votes()), "");

  /** An issue that is worth the score {@code now} by the rules in force, and another then. */
  private static IssueFacts.Builder issue(long id, Double now, Long then) {
    return Example.issue(id, now, 1.0, 100.0, 1.0).storedScore(now).votes(then);
  }

  @Test
  void whatChangesIsCountedByTheRulesOfNowAndThen() {
    Impact impact =
        impact(issue(1, 5.0, 5L), issue(2, 7.0, 8L), issue(3, null, 9L), issue(4, 4.0, null));
    assertEquals(new Counts(3, 1, 1, 0, 0), impact.counts());
    assertTrue(impact.ranked());
  }

  @Test
  void anIssueWhoseOwnScoreStaysMovesToo() {
    Impact impact = impact(issue(1, 5.0, 5L), issue(2, 7.0, 1L), issue(3, 6.0, 2L));
    assertEquals(List.of(new Move(1, 3, 1, 5, 5), new Move(2, 1, 3, 7, 1)), impact.moves());
  }

  @Test
  void theLargestMovesComeFirstAndOfEqualOnesTheBestRankThen() {
    Impact impact =
        impact(issue(1, 9.0, 9L), issue(2, 8.0, 5L), issue(3, 7.0, 7L), issue(4, 6.0, 8L));
    assertEquals(List.of(new Move(4, 4, 2, 6, 8), new Move(2, 2, 4, 8, 5)), impact.moves());
  }

  @Test
  void onlyCandidatesAreRankedByTheirQueryOfNowAndThen() {
    RankingRules now = new RankingRules(Example.EVALUATOR, CANDIDATES);
    RankingRules then = new RankingRules(Example.EVALUATOR, "labels = soon");
    Impact impact =
        found(
                of(
                    issue(1, 9.0, 0L).matching(CANDIDATES),
                    issue(2, 8.0, 0L).matching(CANDIDATES).matching("labels = soon"),
                    issue(3, 7.0, 0L).matching("labels = soon"),
                    issue(4, 6.0, 0L)),
                now,
                then)
            .impact();
    assertEquals(new Counts(0, 0, 0, 1, 1), impact.counts());
    assertEquals(List.of(new Move(2, 2, 1, 8, 8)), impact.moves());
  }

  @Test
  void whatLosesItsScoreIsToldWithEveryReasonTheHighestFirst() {
    RankingRules then =
        new RankingRules(with(Factor.EFFORT, new Source.NumberField("customfield_9")), "");
    Impact impact =
        found(
                of(
                    issue(1, 5.0, 0L),
                    issue(2, 7.0, 0L).number("customfield_9", 0.0),
                    issue(3, null, 0L),
                    issue(4, 6.0, 0L).number("customfield_9", 2.0)),
                NOW,
                then)
            .impact();
    assertEquals(
        List.of(
            new Lost(2, 7, new Gap(Factor.EFFORT, GapReason.ZERO_EFFORT, "0")),
            new Lost(1, 5, new Gap(Factor.EFFORT, GapReason.MISSING, ""))),
        impact.lost());
    assertEquals(
        Map.of(
            new GapKind(Factor.EFFORT, GapReason.ZERO_EFFORT), 1L,
            new GapKind(Factor.EFFORT, GapReason.MISSING), 1L),
        impact.lostBecause());
  }

  @Test
  void staleScoresAreNoMatterOfTheSettings() {
    Found found = found(of(issue(1, 5.0, 5L).storedScore(3.0)), NOW, THEN);
    assertEquals(0, found.impact().counts().changed());
    assertEquals(1, found.preview().report().written());
  }

  @Test
  void aGoalOfNowThatCannotBeAskedIsNotInTheWayOfItsCorrection() {
    RankingRules broken =
        new RankingRules(
            new Evaluator(SettingsOf.goal("rubbish", 2, "Vision").rules()), "type = Gone");
    IssueGateway gateway = refusing("rubbish", of(issue(1, 5.0, 5L).storedScore(10.0)));
    Found found = found(gateway, broken, NOW);
    assertEquals(Ending.COMPLETE, found.preview().report().ending());
    assertEquals(new Counts(1, 0, 0, 0, 0), found.impact().counts());
    assertEquals(List.of(), found.impact().moves());
  }

  @Test
  void whereARuleOfNowYieldsNoScoresTheKeptOnesStandForItAndItsCandidatesCount() {
    RankingRules deleted =
        new RankingRules(with(Factor.REACH, new Source.NumberField("gone")), CANDIDATES);
    Impact impact =
        new ImpactPreview(
                of(
                    issue(1, 5.0, 5L).matching(CANDIDATES),
                    issue(2, 7.0, 4L).matching(CANDIDATES),
                    issue(3, 6.0, null)),
                THEN,
                SCORE)
            .run(PROJECT, deleted, true, () -> false)
            .impact();
    assertEquals(new Counts(2, 0, 1, 1, 0), impact.counts());
    assertEquals(List.of(new Move(1, 2, 1, 5, 5), new Move(2, 1, 2, 7, 4)), impact.moves());
    assertEquals(6, impact.lost().get(0).before());
  }

  @Test
  void onlyIssuesThatWhoeverAsksMaySeeAreRead() {
    List<Scope> scopes = new ArrayList<>();
    InMemoryIssueGateway all = of(issue(1, 5.0, 5L));
    IssueGateway noting = refusing("rubbish", all, scopes);
    found(noting, new RankingRules(Example.EVALUATOR, "type = Idea"), THEN);
    assertEquals(Set.of(Scope.seen(PROJECT)), Set.copyOf(scopes));
  }

  @Test
  void aGoalOfThenThatCannotBeAskedEndsThePreview() {
    RankingRules broken = new RankingRules(Example.EVALUATOR, "rubbish");
    Found found = found(refusing("rubbish", of(issue(1, 5.0, 5L))), NOW, broken);
    assertEquals(Ending.FAILED, found.preview().report().ending());
  }

  @Test
  void moreCandidatesThanCanBeHeldAreCountedAndNotRanked() {
    Found found =
        new ImpactPreview(
                of(issue(1, 5.0, 9L), issue(2, 7.0, 1L), issue(3, 6.0, 2L)),
                THEN,
                SCORE,
                new Bounds(2, 2, 100))
            .run(PROJECT, NOW, false, () -> false);
    assertFalse(found.impact().ranked());
    assertEquals(List.of(), found.impact().moves());
    assertEquals(3, found.impact().counts().changed());
  }

  @Test
  void ofVeryManyMovesAndLossesTheLargestAreKept() {
    List<IssueFacts.Builder> issues = new ArrayList<>();
    int all = 2 * ImpactTally.MOST_MOVES;
    for (int i = 1; i <= all; i++) {
      issues.add(issue(i, (double) i, all + 1L - i));
      issues.add(issue(all + i, (double) i, null));
    }
    Impact impact = impact(issues.toArray(new IssueFacts.Builder[0]));
    assertEquals(ImpactTally.MOST_MOVES, impact.moves().size());
    assertEquals(1, impact.moves().get(0).rankAfter());
    assertEquals(ImpactTally.MOST_LOST, impact.lost().size());
    assertEquals(all, impact.lost().get(0).before());
    assertEquals(all, impact.counts().lost());
  }

  private static Impact impact(IssueFacts.Builder... issues) {
    return found(of(issues), NOW, THEN).impact();
  }

  private static Found found(IssueGateway gateway, RankingRules now, RankingRules then) {
    return new ImpactPreview(gateway, then, SCORE, new Bounds(3, 10_000, 100))
        .run(PROJECT, now, false, () -> false);
  }

  /** As a Jira that no longer knows what a query names. */
  private static IssueGateway refusing(String jql, IssueGateway gateway) {
    return refusing(jql, gateway, new ArrayList<>());
  }

  private static IssueGateway refusing(String jql, IssueGateway gateway, List<Scope> scopes) {
    return new IssueGateway() {
      @Override
      public Page read(Scope scope, FactNeeds needs, Cursor after, int limit) {
        scopes.add(scope);
        if (needs.queries().contains(jql)) {
          throw new IllegalStateException("Nobody knows " + jql);
        }
        return gateway.read(scope, needs, after, limit);
      }

      @Override
      public long count(Scope scope) {
        return gateway.count(scope);
      }

      @Override
      public WriteReport write(String scoreField, List<ScoreChange> changes) {
        throw new AssertionError("A preview writes nothing.");
      }
    };
  }

  private static Evaluator with(Factor factor, Source source) {
    return new Evaluator(SettingsOf.sources(factor, source).rules());
  }
}
