package org.riceforjira.core.rank;

/** One of two issues that are compared, or neither of them. */
public enum Side {
  LEFT,
  RIGHT,
  NEITHER;

  /** The other one; neither stays neither. */
  public Side opposite() {
    return switch (this) {
      case LEFT -> RIGHT;
      case RIGHT -> LEFT;
      case NEITHER -> NEITHER;
    };
  }

  /** The side that a number speaks for: the left one above 0, the right one below. */
  static Side of(double lead) {
    return lead > 0 ? LEFT : lead < 0 ? RIGHT : NEITHER;
  }
}
