package org.riceforjira.connect.roadmap;

import java.util.Objects;

/**
 * A lane that an issue belongs to.
 *
 * @param name by which it is given a capacity: of a component or team its name, of an epic its key,
 *     of a person the name they sign in with, on Cloud the name they are known by
 * @param title what people call it
 */
record Lane(String name, String title) {
  Lane {
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
