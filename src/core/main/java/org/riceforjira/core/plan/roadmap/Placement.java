package org.riceforjira.core.plan.roadmap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An issue at its place on the roadmap.
 *
 * @param inheritedFrom the best dependent, for whose sake the issue comes before its own rank
 * @param flags what people should know about this placement
 */
public record Placement(
    Candidate candidate, Schedule schedule, Optional<IssueRef> inheritedFrom, List<Flag> flags) {
  public Placement {
    Objects.requireNonNull(candidate, "candidate");
    Objects.requireNonNull(schedule, "schedule");
    Objects.requireNonNull(inheritedFrom, "inheritedFrom");
    flags = List.copyOf(flags);
  }

  /** True when it ends after its due date or its milestone. */
  public boolean isLate() {
    return has(FlagReason.LATE_FOR_DUE_DATE) || has(FlagReason.LATE_FOR_MILESTONE);
  }

  public boolean has(FlagReason reason) {
    return flags.stream().anyMatch(flag -> flag.reason() == reason);
  }
}
