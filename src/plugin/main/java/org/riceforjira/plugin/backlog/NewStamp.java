package org.riceforjira.plugin.backlog;

import java.time.temporal.ChronoUnit;
import org.riceforjira.core.score.Factors;
import org.riceforjira.plugin.factors.Reviews;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.ReviewStamp;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.Visitor;
import org.springframework.stereotype.Component;

/** Makes the stamp of a review that happens now. */
@Component
class NewStamp {
  private final Visitor visitor;
  private final Reviews reviews;
  private final Texts texts;

  NewStamp(Visitor visitor, Reviews reviews, Texts texts) {
    this.visitor = visitor;
    this.reviews = reviews;
    this.texts = texts;
  }

  /** Signed by the visitor; refused where nobody is signed in. */
  ReviewStamp of(Factors factors) {
    String by =
        visitor
            .key()
            .orElseThrow(() -> Refusal.forbidden(texts.text("rice.backlog.review.anonymous")));
    return new ReviewStamp(by, reviews.now().truncatedTo(ChronoUnit.MILLIS), factors);
  }
}
