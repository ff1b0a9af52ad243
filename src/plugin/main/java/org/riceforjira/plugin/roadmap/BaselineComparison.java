package org.riceforjira.plugin.roadmap;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.plan.baseline.BaselineDifference;
import org.riceforjira.core.plan.baseline.BaselineIssue;
import org.riceforjira.plugin.jira.PlannedIssue;

/**
 * Two baselines, what is different, and the issues that are told of as they are now.
 *
 * @param source as people call it: the project's name, or the query
 * @param units of efforts
 * @param heads by id; without those that exist no more
 */
record BaselineComparison(
    String source,
    Units units,
    SeenBaselines.Pair pair,
    BaselineDifference difference,
    Map<Long, PlannedIssue> heads) {
  BaselineComparison {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(units, "units");
    Objects.requireNonNull(pair, "pair");
    Objects.requireNonNull(difference, "difference");
    heads = Map.copyOf(heads);
  }

  /** What efforts are counted in; the settings can be changed between two baselines. */
  record Units(String older, String newer) {
    boolean areTheSame() {
      return older.equals(newer);
    }
  }

  /** The key that the issue has now, or had last. */
  String key(BaselineIssue issue) {
    return head(issue).map(PlannedIssue::key).orElse(issue.key());
  }

  /** "" for an issue that exists no more. */
  String summary(BaselineIssue issue) {
    return head(issue).map(head -> head.traits().summary()).orElse("");
  }

  private Optional<PlannedIssue> head(BaselineIssue issue) {
    return Optional.ofNullable(heads.get(issue.id()));
  }
}
