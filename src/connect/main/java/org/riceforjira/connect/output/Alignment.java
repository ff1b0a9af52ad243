package org.riceforjira.connect.output;

/** Where the texts of a column stand. */
public enum Alignment {
  LEFT,
  RIGHT
}
