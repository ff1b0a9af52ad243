package org.riceforjira.core.plan.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Changes to a backlog that somebody tries on a roadmap; the backlog itself stays as it is.
 *
 * @param dropped ids of issues to leave out of everything, also of what others wait for; they are
 *     left out even when they are pinned or delayed too
 * @param pinned issues to consider before all others, in this order
 * @param delays by the id the day before whose period it may not begin, as {@link
 *     Candidate#notBefore()}; of several days for an issue the last counts
 */
public record WhatIf(Set<Long> dropped, List<Pin> pinned, Map<Long, LocalDate> delays) {
  /** The backlog as it is. */
  public static final WhatIf NONE = new WhatIf(Set.of(), List.of(), Map.of());

  /**
   * An issue that comes first of all in a period, before others whether they have begun or not. It
   * still waits for what blocks it, and for work in its pool that goes on from the period before.
   *
   * @param day any day of the period; before the roadmap it means its first period, in a gap
   *     between periods the next one, and after the roadmap that the issue is not placed
   */
  public record Pin(long id, LocalDate day) {
    public Pin {
      Objects.requireNonNull(day, "day");
    }
  }

  /**
   * @throws IllegalArgumentException when an issue is pinned twice
   */
  public WhatIf {
    dropped = Set.copyOf(dropped);
    pinned = List.copyOf(pinned);
    delays = Map.copyOf(delays);
    if (pinned.stream().map(Pin::id).distinct().count() < pinned.size()) {
      throw new IllegalArgumentException("An issue can be pinned to one period only.");
    }
  }

  /** What a roadmap of these periods is to read instead of a backlog. */
  public Backlog of(Backlog backlog, Periods periods) {
    return equals(NONE) ? backlog : new ChangedBacklog(backlog, this, firstDays(periods));
  }

  /** Those of the dropped issues that belong to the plan, best first. */
  public List<Candidate> leftOut(Backlog backlog) {
    return dropped.isEmpty()
        ? List.of()
        : backlog.find(dropped).stream().sorted(backlog.order()).toList();
  }

  private Map<Long, LocalDate> firstDays(Periods periods) {
    return pinned.stream().collect(Collectors.toMap(Pin::id, pin -> firstDay(pin, periods)));
  }

  private static LocalDate firstDay(Pin pin, Periods periods) {
    int period = periods.at(pin.day()).orElse(-1);
    return period < 0 ? pin.day() : periods.list().get(period).start();
  }
}
