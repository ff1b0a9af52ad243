package org.riceforjira.plugin.jira;

import java.util.List;
import java.util.Objects;

/** What is written, or was, to one issue in one update. */
public record IssuePlanChange(long issueId, String key, List<PlanChange> changes) {
  public IssuePlanChange {
    Objects.requireNonNull(key, "key");
    changes = List.copyOf(changes);
  }

  /** The change that takes this one back. */
  public IssuePlanChange reversed() {
    return with(changes.stream().map(PlanChange::reversed).toList());
  }

  /** The same issue with other changes. */
  public IssuePlanChange with(List<PlanChange> others) {
    return new IssuePlanChange(issueId, key, others);
  }
}
