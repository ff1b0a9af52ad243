package org.riceforjira.plugin.backlog;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.backlog.ReviewRequest.Restore;
import org.riceforjira.plugin.backlog.ReviewRequest.Stamp;
import org.riceforjira.plugin.backlog.ReviewRequest.Wish;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.ReviewStamp;
import org.riceforjira.plugin.jira.ReviewStamps;
import org.riceforjira.plugin.jira.StampJson;
import org.riceforjira.plugin.jira.VisibleIssue;
import org.springframework.stereotype.Component;

/** Stamps several issues as reviewed, or takes their stamps off, and tells what became of each. */
@Component
class ReviewBatch {
  private final BatchIssues issues;
  private final IssueReviews reviews;
  private final ReviewStamps stamps;
  private final NewStamp newStamp;

  ReviewBatch(BatchIssues issues, IssueReviews reviews, ReviewStamps stamps, NewStamp newStamp) {
    this.issues = issues;
    this.reviews = reviews;
    this.stamps = stamps;
    this.newStamp = newStamp;
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
    Optional<ReviewStamp> wanted = wanted(wish, now);
    ReviewStamp before = stamps.read(List.of(issue.id())).get(issue.id());
    IssueRef ref = new IssueRef(issue.id(), issue.key(), issue.project());
    wanted.ifPresentOrElse(stamp -> stamps.write(ref, stamp), () -> stamps.remove(ref));
    return new ReviewOutcome.Saved(key, reviews.view(issue, settings, wanted, now), json(before));
  }

  private Optional<ReviewStamp> wanted(Wish wish, Factors now) {
    if (wish instanceof Restore restore) {
      return Optional.of(restore.stamp());
    }
    return wish instanceof Stamp ? Optional.of(newStamp.of(now)) : Optional.empty();
  }

  private static JsonElement json(ReviewStamp stamp) {
    return stamp == null ? JsonNull.INSTANCE : JsonParser.parseString(StampJson.write(stamp));
  }
}
