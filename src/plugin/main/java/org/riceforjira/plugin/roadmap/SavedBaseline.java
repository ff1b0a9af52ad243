package org.riceforjira.plugin.roadmap;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What is known of a stored baseline without reading it.
 *
 * @param by key of the user who saved it
 * @param unit of its efforts, such as "person-months"
 * @param projects ids of the projects that its roadmap was made of
 */
record SavedBaseline(
    String id, String name, String by, Instant at, String unit, List<Long> projects) {
  SavedBaseline {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(unit, "unit");
    projects = List.copyOf(projects);
  }

  /** The same, as made of these projects. */
  SavedBaseline of(List<Long> others) {
    return new SavedBaseline(id, name, by, at, unit, others);
  }
}
