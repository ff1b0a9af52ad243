package org.riceforjira.plugin.scores;

import java.time.LocalTime;
import java.util.Objects;

/**
 * How the app keeps scores right by itself, for the whole site.
 *
 * @param enabled whether the nightly repair and the check for votes run at all
 * @param time when the nightly repair begins, in the time zone of the server
 * @param voteCheckMinutes how often projects that score by votes or watchers are checked; 0 for
 *     never
 * @param pauseMillis how long a run leaves the system to others after each batch of writes
 */
public record RepairSettings(
    boolean enabled, LocalTime time, int voteCheckMinutes, int pauseMillis) {
  /** What holds until somebody chooses otherwise. */
  public static final RepairSettings DEFAULT = new RepairSettings(true, LocalTime.of(3, 0), 60, 20);

  static final int LONGEST_CHECK = 1440;
  static final int LONGEST_PAUSE = 10_000;

  public RepairSettings {
    Objects.requireNonNull(time, "time");
    within("voteCheckMinutes", voteCheckMinutes, LONGEST_CHECK);
    within("pauseMillis", pauseMillis, LONGEST_PAUSE);
  }

  boolean checksVotes() {
    return enabled && voteCheckMinutes > 0;
  }

  private static void within(String name, int value, int most) {
    if (value < 0 || value > most) {
      throw new IllegalArgumentException(
          name + " must be from 0 to " + most + ", was " + value + ".");
    }
  }
}
