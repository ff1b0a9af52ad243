package org.riceforjira.core.score;

/**
 * A goal of the product vision and what serving it is worth: issues that match score this many
 * times as much.
 *
 * @param jql which issues serve the goal, without project and order
 * @param multiplier from {@value #SMALLEST} to {@value #LARGEST}; 1 changes nothing
 * @param label what people call the goal
 */
public record AlignmentRule(String jql, double multiplier, String label) {
  public static final double SMALLEST = 0.1;
  public static final double LARGEST = 10;

  public AlignmentRule {
    if (jql == null || jql.isBlank()) {
      throw new IllegalArgumentException("A goal needs the JQL of the issues that serve it.");
    }
    if (label == null || label.isBlank()) {
      throw new IllegalArgumentException("A goal needs a label.");
    }
    if (!(multiplier >= SMALLEST && multiplier <= LARGEST)) {
      throw new IllegalArgumentException(
          "A multiplier must be from 0.1 to 10, was " + multiplier + ".");
    }
  }
}
