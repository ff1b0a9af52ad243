package org.riceforjira.core.score;

import java.util.List;
import java.util.Optional;

/**
 * The levels a factor is chosen from, as a person reads them; without levels any number is typed.
 */
public record Scale(List<Level> levels) {
  /** No levels. */
  public static final Scale NONE = new Scale(List.of());

  /** Impact per person; the levels of Intercom's original article. */
  public static final Scale IMPACT =
      new Scale(
          List.of(
              new Level("massive", 3),
              new Level("high", 2),
              new Level("medium", 1),
              new Level("low", 0.5),
              new Level("minimal", 0.25)));

  /** Confidence in percent. */
  public static final Scale CONFIDENCE =
      new Scale(
          List.of(
              new Level("high", 100),
              new Level("medium", 80),
              new Level("low", 50),
              new Level("moonshot", 20)));

  public Scale {
    levels = List.copyOf(levels);
  }

  /** The level of exactly this value, if there is one. */
  public Optional<Level> levelOf(double value) {
    return levels.stream().filter(level -> level.value() == value).findFirst();
  }
}
