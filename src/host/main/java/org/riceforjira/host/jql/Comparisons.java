package org.riceforjira.host.jql;

/** What an ordering operator says of the sign of a comparison, value against bound. */
final class Comparisons {
  private Comparisons() {}

  static boolean hold(Operator operator, int sign) {
    return switch (operator) {
      case EQUALS -> sign == 0;
      case LESS -> sign < 0;
      case AT_MOST -> sign <= 0;
      case GREATER -> sign > 0;
      case AT_LEAST -> sign >= 0;
      default -> throw new IllegalArgumentException(operator + " does not compare.");
    };
  }
}
