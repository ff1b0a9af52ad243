package org.riceforjira.plugin.backlog;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.riceforjira.core.score.Factors;
import org.riceforjira.plugin.factors.Reviews;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.ReviewStamp;
import org.riceforjira.plugin.jira.ReviewTrail;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.Visitor;
import org.springframework.stereotype.Component;

/**
 * What a visitor does to the trail of an issue's reviews: one step on, or one of their own back.
 */
@Component
class ReviewSteps {
  private final Visitor visitor;
  private final Reviews reviews;
  private final Texts texts;

  ReviewSteps(Visitor visitor, Reviews reviews, Texts texts) {
    this.visitor = visitor;
    this.reviews = reviews;
    this.texts = texts;
  }

  /** A review that happens now, signed by the visitor; refused where nobody is signed in. */
  ReviewTrail on(Optional<ReviewTrail> before, Factors factors) {
    Instant now = reviews.now().truncatedTo(ChronoUnit.MILLIS);
    return ReviewTrail.after(before, new ReviewStamp(signature(), now, factors));
  }

  /**
   * The trail before the visitor's own review; empty if there was none. Refused if that is not the
   * last one.
   *
   * @param at when that review was
   */
  Optional<ReviewTrail> back(String issueKey, Optional<ReviewTrail> trail, Instant at) {
    String by = signature();
    ReviewTrail found =
        trail
            .filter(own -> own.last().by().equals(by) && own.last().at().equals(at))
            .orElseThrow(() -> refusal("rice.backlog.review.other", issueKey));
    if (!found.canGoBack()) {
      throw refusal("rice.backlog.review.forgotten", issueKey);
    }
    return found.back();
  }

  private String signature() {
    return visitor
        .key()
        .orElseThrow(() -> Refusal.forbidden(texts.text("rice.backlog.review.anonymous")));
  }

  private Refusal refusal(String key, String issueKey) {
    return Refusal.conflict(texts.text(key, issueKey));
  }
}
