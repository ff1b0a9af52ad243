package org.riceforjira.core.score;

/** A named value on a scale, such as "massive" for an impact of 3; finite and not negative. */
public record Level(String name, double value) {
  public Level {
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException("A level needs a name.");
    }
    Amounts.requireAmount(value, "The value of level '" + name + "'");
  }
}
