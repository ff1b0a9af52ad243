package org.riceforjira.plugin.factors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.settings.Review;
import org.riceforjira.plugin.factors.ReviewRule.Reason;
import org.riceforjira.plugin.jira.ReviewStamp;

class ReviewRuleTest {
  private static final Instant NOW = Instant.parse("2026-03-01T03:00:00Z");
  private static final Instant LONG_AGO = daysAgo(1000);
  private static final Factors FACTORS = new Factors(450, 3, 100, 2);
  private static final Duration MOMENT = Duration.ofMillis(1);

  private final ReviewRule rule = new ReviewRule(new Review(90), NOW);

  @Test
  void whatWasReviewedAMomentAgoIsNotDueHoweverOldTheIssue() {
    assertEquals(Optional.empty(), rule.due(stamp(NOW), LONG_AGO, FACTORS));
  }

  @Test
  void aReviewIsDueAgainAfterTheDaysOfTheSettings() {
    assertEquals(Optional.empty(), rule.due(stamp(daysAgo(90).plus(MOMENT)), LONG_AGO, FACTORS));
    assertEquals(Optional.of(Reason.AGE), rule.due(stamp(daysAgo(90)), LONG_AGO, FACTORS));
  }

  @Test
  void aNewIssueHasTheSameDaysUntilItsFirstReview() {
    assertEquals(Optional.empty(), rule.due(Optional.empty(), daysAgo(90).plus(MOMENT), FACTORS));
    assertEquals(Optional.of(Reason.NEVER), rule.due(Optional.empty(), daysAgo(90), FACTORS));
  }

  @ParameterizedTest
  @EnumSource
  void aFactorThatIsNotWhatItWasIsDueAtOnceAndToldBeforeItsAge(Factor factor) {
    Factors changed = FACTORS.with(factor, 99);
    assertEquals(Optional.of(Reason.CHANGED), rule.due(stamp(NOW), LONG_AGO, changed));
    assertEquals(Optional.of(Reason.CHANGED), rule.due(stamp(LONG_AGO), LONG_AGO, changed));
  }

  @ParameterizedTest
  @EnumSource
  void aFactorThatIsMissingStillIsNotAChangeButOneThatCameOrWentIs(Factor factor) {
    Factors missing = FACTORS.with(factor, Double.NaN);
    Optional<ReviewStamp> stamp = Optional.of(new ReviewStamp("ann", NOW, missing));
    assertEquals(Optional.empty(), rule.due(stamp, LONG_AGO, missing));
    assertEquals(Optional.of(Reason.CHANGED), rule.due(stamp, LONG_AGO, FACTORS));
    assertEquals(Optional.of(Reason.CHANGED), rule.due(stamp(NOW), LONG_AGO, missing));
  }

  @Test
  void aChangeThatWasTakenBackIsNoChange() {
    Factors back = FACTORS.with(Factor.REACH, 1).with(Factor.REACH, 450);
    assertEquals(Optional.empty(), rule.due(stamp(NOW), LONG_AGO, back));
  }

  @Test
  void aStampFromAClockThatIsAheadIsNotDue() {
    assertEquals(
        Optional.empty(), rule.due(stamp(NOW.plus(Duration.ofDays(2))), LONG_AGO, FACTORS));
  }

  @Test
  void forHowLongNobodyLookedCountsFromTheStampOrTheCreation() {
    assertTrue(rule.unseen(stamp(daysAgo(30)), LONG_AGO, 30));
    assertFalse(rule.unseen(stamp(daysAgo(30)), LONG_AGO, 31));
    assertTrue(rule.unseen(Optional.empty(), daysAgo(7), 7));
    assertFalse(rule.unseen(Optional.empty(), daysAgo(7), 8));
  }

  private static Optional<ReviewStamp> stamp(Instant at) {
    return Optional.of(new ReviewStamp("ann", at, FACTORS));
  }

  private static Instant daysAgo(int days) {
    return NOW.minus(Duration.ofDays(days));
  }
}
