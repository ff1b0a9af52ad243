package org.riceforjira.core.plan.roadmap;

import java.util.List;
import java.util.Objects;

/**
 * The ranking laid out over periods with capacities.
 *
 * @param placements in effective order: in progress first, then by rank, prerequisites before the
 *     best issue that needs them
 * @param milestones of the issues that were read, by date
 */
public record Roadmap(
    List<RoadmapPeriod> periods,
    List<Placement> placements,
    Remainder remainder,
    List<MilestoneOutlook> milestones,
    BacklogReading reading) {
  /** So many issues are read at most, unless the caller says otherwise. */
  public static final int READING_LIMIT = 20_000;

  public Roadmap {
    periods = List.copyOf(periods);
    placements = List.copyOf(placements);
    Objects.requireNonNull(remainder, "remainder");
    milestones = List.copyOf(milestones);
    Objects.requireNonNull(reading, "reading");
  }

  /** Plans what a backlog's best issues make of the capacity. */
  public static Roadmap of(Backlog backlog, Horizon horizon) {
    return of(backlog, horizon, READING_LIMIT);
  }

  /**
   * Plans likewise.
   *
   * @param limit how many issues to read at most, 1 or more: a lane that finds no work would
   *     otherwise read the whole backlog
   */
  public static Roadmap of(Backlog backlog, Horizon horizon, int limit) {
    return new Planning(backlog, horizon, limit).roadmap();
  }

  /** What was read and has no placement, though it is not done. */
  public List<NotPlaced> notPlaced() {
    return remainder.notPlaced();
  }

  /** The cycles among the issues that were read. */
  public Cycles cycles() {
    return reading.cycles();
  }
}
