package org.riceforjira.plugin.backlog;

import java.util.List;
import java.util.Optional;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.backlog.ReviewRequest.Stamp;
import org.riceforjira.plugin.backlog.ReviewRequest.TakeBack;
import org.riceforjira.plugin.backlog.ReviewRequest.Wish;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.Locks;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.ReviewStamps;
import org.riceforjira.plugin.jira.ReviewTrail;
import org.riceforjira.plugin.jira.VisibleIssue;
import org.springframework.stereotype.Component;

/** Stamps several issues as reviewed, or takes their stamps off, and tells what became of each. */
@Component
class ReviewBatch {
  private final BatchIssues issues;
  private final IssueReviews reviews;
  private final ReviewStamps stamps;
  private final ReviewSteps steps;
  private final Locks locks;

  ReviewBatch(
      BatchIssues issues,
      IssueReviews reviews,
      ReviewStamps stamps,
      ReviewSteps steps,
      Locks locks) {
    this.issues = issues;
    this.reviews = reviews;
    this.stamps = stamps;
    this.steps = steps;
    this.locks = locks;
  }

  List<ReviewOutcome> apply(ProjectRef project, ProjectSettings settings, ReviewRequest request) {
    issues.checkDistinct(List.copyOf(request.wishes().keySet()));
    return request.wishes().entrySet().stream()
        .map(
            entry ->
                issues.<ReviewOutcome>each(
                    () -> one(project, settings, entry.getKey(), entry.getValue()),
                    why -> new ReviewOutcome.Refused(entry.getKey(), why.sentence())))
        .toList();
  }

  private ReviewOutcome one(ProjectRef project, ProjectSettings settings, String key, Wish wish) {
    VisibleIssue issue = issues.editable(project, key);
    Factors now = reviews.factors(issue, settings);
    // Nobody must come between the look at what is there and the change, or a stamp would be lost.
    Optional<ReviewTrail> after = locks.alone("review", issue.id(), () -> change(issue, wish, now));
    return new ReviewOutcome.Saved(
        key, reviews.view(issue, settings, after.map(ReviewTrail::last), now));
  }

  private Optional<ReviewTrail> change(VisibleIssue issue, Wish wish, Factors now) {
    Optional<ReviewTrail> after = after(issue, wish, now);
    IssueRef ref = new IssueRef(issue.id(), issue.key(), issue.project());
    after.ifPresentOrElse(trail -> stamps.write(ref, trail), () -> stamps.remove(ref));
    return after;
  }

  private Optional<ReviewTrail> after(VisibleIssue issue, Wish wish, Factors now) {
    Optional<ReviewTrail> before = stamps.trail(issue.id());
    if (wish instanceof TakeBack back) {
      return steps.back(issue.key(), before, back.at());
    }
    return wish instanceof Stamp ? Optional.of(steps.on(before, now)) : Optional.empty();
  }
}
