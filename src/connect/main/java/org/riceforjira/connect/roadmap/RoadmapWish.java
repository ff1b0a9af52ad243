package org.riceforjira.connect.roadmap;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.riceforjira.connect.config.InvalidConfiguration;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.LaneKind;
import org.riceforjira.core.settings.PeriodKind;
import org.riceforjira.core.settings.horizon.CapacityWish;
import org.riceforjira.core.settings.horizon.PeriodWish;

/**
 * How somebody wants a roadmap; what they do not say is as the settings have it.
 *
 * @param board with the sprints
 * @param lanes by what issues are told apart
 */
public record RoadmapWish(
    PeriodWish periods, OptionalLong board, CapacityWish capacity, Optional<LaneChoice> lanes) {
  public RoadmapWish {
    Objects.requireNonNull(periods, "periods");
    Objects.requireNonNull(board, "board");
    Objects.requireNonNull(capacity, "capacity");
    Objects.requireNonNull(lanes, "lanes");
  }

  /** The lanes of the roadmap. */
  LaneChoice lanes(LaneChoice chosen) {
    LaneChoice choice = lanes.orElse(chosen);
    if (choice.kind() == LaneKind.NONE && !capacity.lanes().isEmpty()) {
      throw new InvalidConfiguration(
          "Choose lanes with --lanes before you give them capacities of their own.");
    }
    return choice;
  }

  /** True if the sprints of a board have to be looked up. */
  boolean needsBoard(PeriodKind chosen) {
    return periods.kind().orElse(chosen) == PeriodKind.SPRINT && periods.sprints().isEmpty();
  }
}
