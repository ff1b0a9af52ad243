package org.riceforjira.plugin.factors;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.settings.Review;
import org.riceforjira.plugin.jira.People;
import org.riceforjira.plugin.jira.ReviewStamp;
import org.springframework.stereotype.Component;

/** Tells people whether an issue's factors are due for another look, and who looked last. */
@Component
public class ReviewViews {
  private final People people;
  private final Reviews reviews;

  public ReviewViews(People people, Reviews reviews) {
    this.people = people;
    this.reviews = reviews;
  }

  /** The review of an issue whose factors are these now. */
  public ReviewJson of(
      Review review, Optional<ReviewStamp> stamp, Instant created, Factors factors) {
    Optional<ReviewRule.Reason> due = reviews.rule(review).due(stamp, created, factors);
    return new ReviewJson(
        due.isPresent(),
        due.map(reason -> reason.name().toLowerCase(Locale.ROOT)).orElse(null),
        stamp.map(last -> people.name(last.by()).orElse(last.by())).orElse(null),
        stamp.map(last -> last.at().toString()).orElse(null));
  }
}
