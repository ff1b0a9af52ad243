package org.riceforjira.plugin.roadmap;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.core.plan.baseline.Baseline;

/**
 * A baseline that was read, or the roadmap as it is now.
 *
 * @param saved empty for now
 */
record BaselineTaken(Optional<SavedBaseline> saved, Baseline baseline) {
  BaselineTaken {
    Objects.requireNonNull(saved, "saved");
    Objects.requireNonNull(baseline, "baseline");
  }

  BaselineTaken only(Set<Long> issueIds) {
    return new BaselineTaken(saved, baseline.only(issueIds));
  }
}
