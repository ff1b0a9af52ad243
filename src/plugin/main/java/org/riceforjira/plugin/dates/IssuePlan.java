package org.riceforjira.plugin.dates;

import java.util.List;
import java.util.Objects;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.plugin.jira.IssuePlanChange;

/**
 * What a plan would change of one issue.
 *
 * @param change nothing in it where all is as planned, or refused
 * @param refusals a sentence for each field that differs and that the visitor cannot change
 * @param open what the plan does not tell
 */
public record IssuePlan(
    String summary, IssuePlanChange change, List<Sentence> refusals, Open open) {
  /** Why an end or a version is not written though there is a field for it. */
  public enum Open {
    NOTHING,
    /** The issue ends after the roadmap. */
    END,
    /** The issue ends after the last release date. */
    VERSION
  }

  public IssuePlan {
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(change, "change");
    refusals = List.copyOf(refusals);
    Objects.requireNonNull(open, "open");
  }

  /** True if the issue is not as planned. */
  public boolean differs() {
    return !change.changes().isEmpty() || !refusals.isEmpty();
  }
}
