package org.riceforjira.plugin.scores;

import java.time.Instant;
import java.util.Objects;

/**
 * Where and when a run lives, by the clock of its node.
 *
 * @param instance the start of the app that works on it: another after every restart
 * @param beat when it last showed that it is alive
 * @param ended null until it has ended
 */
public record RunLife(String instance, Instant started, Instant beat, Instant ended) {
  public RunLife {
    Objects.requireNonNull(instance, "instance");
    Objects.requireNonNull(started, "started");
    Objects.requireNonNull(beat, "beat");
  }

  RunLife beating(Instant now) {
    return new RunLife(instance, started, now, ended);
  }

  RunLife ending(Instant now) {
    return new RunLife(instance, started, now, now);
  }
}
