package org.riceforjira.plugin.backlog;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.settings.CutChoice;

/** What a request says about the cut line; the project's settings say the rest. */
record CutWish(OptionalDouble capacity, Optional<CutPolicy> policy) {
  CutWish {
    Objects.requireNonNull(capacity, "capacity");
    Objects.requireNonNull(policy, "policy");
  }

  /** The choice that counts; without a capacity there is no line. */
  CutChoice over(CutChoice settings) {
    return new CutChoice(
        policy.orElse(settings.policy()),
        capacity.isPresent() ? capacity : settings.sprintCapacity());
  }
}
