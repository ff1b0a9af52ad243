package org.riceforjira.plugin.issue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.settings.Review;
import org.riceforjira.plugin.factors.ReviewJson;
import org.riceforjira.plugin.factors.ReviewViews;
import org.riceforjira.plugin.issue.WhyJson.LastReviewJson;
import org.riceforjira.plugin.jira.ReviewStamp;
import org.riceforjira.plugin.jira.ReviewStamps;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.VisibleIssue;
import org.springframework.stereotype.Component;

/** When somebody looked at the factors of an issue, and why they should again. */
@Component
class ReviewReasons {
  private final ReviewStamps stamps;
  private final ReviewViews views;
  private final Texts texts;

  ReviewReasons(ReviewStamps stamps, ReviewViews views, Texts texts) {
    this.stamps = stamps;
    this.views = views;
    this.texts = texts;
  }

  LastReviewJson of(VisibleIssue issue, Instant created, Review review, Factors factors) {
    Optional<ReviewStamp> stamp =
        Optional.ofNullable(stamps.read(List.of(issue.id())).get(issue.id()));
    ReviewJson last = views.of(review, stamp, created, factors);
    return new LastReviewJson(
        last.due(), last.reason(), last.by(), last.at(), text(last, review.afterDays()));
  }

  private String text(ReviewJson last, int days) {
    String after = Integer.toString(days);
    if (!last.due()) {
      return last.at() == null
          ? texts.text("rice.review.new", after)
          : texts.text("rice.review.notdue", after);
    }
    return switch (last.reason()) {
      case "never" -> texts.text("rice.review.never", after);
      case "age" -> texts.text("rice.review.age", after);
      default -> texts.text("rice.review.changed");
    };
  }
}
