package org.riceforjira.core.settings.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.Source;

/**
 * How much a source knows of some issues.
 *
 * @param issues how many it knows something of
 * @param apart whether it tells any two of them apart
 */
record Coverage(Source source, long issues, boolean apart) {
  Coverage {
    Objects.requireNonNull(source, "source");
  }

  static Coverage of(Source source, List<IssueFacts> facts) {
    long issues = 0;
    Set<Double> values = new HashSet<>();
    for (IssueFacts issue : facts) {
      OptionalDouble value = source.read(issue).value();
      if (value.isPresent() && isKnowledge(source, value.getAsDouble())) {
        issues++;
        values.add(value.getAsDouble());
      }
    }
    return new Coverage(source, issues, values.size() > 1);
  }

  /** Nobody who votes says nothing of an issue; a 0 that somebody typed does. */
  private static boolean isKnowledge(Source source, double value) {
    return source.typed() || value > 0;
  }
}
