package org.riceforjira.core.plan.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Flags an issue that ends after a day it should have ended by. One that ends after the roadmap is
 * late for all days of the roadmap, and nobody can tell for later ones.
 */
final class Lateness {
  private final LocalDate lastDay;

  Lateness(Periods periods) {
    lastDay = periods.end();
  }

  /** Lateness first, then what comes from links. */
  List<Flag> flags(Node node, Schedule schedule) {
    Deadlines deadlines = node.candidate.deadlines();
    boolean inTime = schedule.expectedEnd().isPresent() && deadlines.equals(Deadlines.NONE);
    if (inTime && node.notes().isEmpty()) {
      return List.of();
    }
    List<Flag> flags = new ArrayList<>(node.notes());
    deadlines
        .due()
        .filter(due -> isAfter(schedule.expectedEnd(), due))
        .ifPresent(due -> flags.add(Flag.of(FlagReason.LATE_FOR_DUE_DATE, due)));
    deadlines
        .milestone()
        .filter(milestone -> isAfter(schedule.expectedEnd(), milestone.date()))
        .ifPresent(m -> flags.add(Flag.of(FlagReason.LATE_FOR_MILESTONE, m.name(), m.date())));
    if (schedule.expectedEnd().isEmpty()) {
      flags.add(Flag.of(FlagReason.ENDS_AFTER_ROADMAP, schedule.beyond()));
    }
    flags.sort(Comparator.comparing(Flag::reason));
    return flags;
  }

  private boolean isAfter(Optional<LocalDate> end, LocalDate day) {
    return end.map(date -> date.isAfter(day)).orElse(!day.isAfter(lastDay));
  }
}
