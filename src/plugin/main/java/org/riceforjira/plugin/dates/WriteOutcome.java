package org.riceforjira.plugin.dates;

import java.util.List;
import java.util.Objects;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.plugin.jira.IssuePlanChange;

/**
 * What became of the changes of one issue.
 *
 * @param written those that were made; none if the issue was not updated
 * @param kept a sentence for each that was not
 * @param conflicts true if something was changed by others in the meantime
 * @param refused true if something could not be written
 */
public record WriteOutcome(
    IssuePlanChange written, List<Sentence> kept, boolean conflicts, boolean refused) {
  public WriteOutcome {
    Objects.requireNonNull(written, "written");
    kept = List.copyOf(kept);
  }

  /** True if the issue was updated. */
  public boolean changed() {
    return !written.changes().isEmpty();
  }
}
