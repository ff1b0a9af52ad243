package org.riceforjira.core.settings.horizon;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.riceforjira.core.plan.roadmap.Period;
import org.riceforjira.core.settings.PeriodKind;

/**
 * The periods of a roadmap, as somebody wishes them; what they do not say is as the settings have
 * it.
 *
 * @param from a day in the first one; today without it
 * @param sprints with their dates, for periods that are sprints
 */
public record PeriodWish(
    Optional<PeriodKind> kind, OptionalInt count, Optional<LocalDate> from, List<Period> sprints) {
  public PeriodWish {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(count, "count");
    Objects.requireNonNull(from, "from");
    sprints = List.copyOf(sprints);
  }
}
