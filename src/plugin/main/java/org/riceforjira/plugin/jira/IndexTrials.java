package org.riceforjira.plugin.jira;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tries whether what is reindexed is found as it is. */
@Component
class IndexTrials implements Trials {
  private final Reindex reindex;
  private final IssuePages pages;

  IndexTrials(Reindex reindex, IssuePages pages) {
    this.reindex = reindex;
    this.pages = pages;
  }

  @Override
  public TrialGroup group() {
    return TrialGroup.INDEX;
  }

  @Override
  public List<Trial> all() {
    return List.of(
        Trial.onIssue("reindex", this::reindex),
        Trial.onIssue("reindex-batch", this::reindex).needing(ApiPart.BATCH_REINDEX),
        Trial.onIssue("index-key", issue -> found(issue, "")).needing(ApiPart.SEARCH),
        Trial.onIssue("index-score", issue -> found(issue, score(issue))).needing(ApiPart.SEARCH));
  }

  private void reindex(TrialIssue issue) {
    boolean done = reindex.again(List.of(issue.issue().id())).isEmpty();
    TrialFailed.unless(done, "rice.check.failed.reindex", issue.key());
  }

  private void found(TrialIssue issue, String score) {
    TrialFailed.unless(
        pages.seenCount(issue.and(score)) == 1, "rice.check.failed.found", issue.key() + score);
  }

  private static String score(TrialIssue issue) {
    TrialIssue.Score score = issue.needScore();
    return " AND %s = %s"
        .formatted(
            TrialIssueReader.clause(score.fieldId()),
            BigDecimal.valueOf(score.value()).toPlainString());
  }
}
