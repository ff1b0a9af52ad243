package org.riceforjira.plugin.jira;

import java.util.Objects;

/**
 * A lane that an issue belongs to.
 *
 * @param name by which settings give it a capacity: of a component or team its name, of an epic its
 *     key, of a person the name they sign in with
 * @param title what people call it
 */
public record Lane(String name, String title) {
  public Lane {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    if (name.isBlank()) {
      throw new IllegalArgumentException("A lane needs a name.");
    }
  }

  static Lane named(String name) {
    return new Lane(name, name);
  }
}
