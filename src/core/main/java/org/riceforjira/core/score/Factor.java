package org.riceforjira.core.score;

/** The four factors of a RICE score, in the order of the formula. */
public enum Factor {
  REACH("Reach"),
  IMPACT("Impact"),
  CONFIDENCE("Confidence"),
  EFFORT("Effort");

  private final String label;

  Factor(String label) {
    this.label = label;
  }

  /** The English name as a person reads it, such as "Reach". */
  public String label() {
    return label;
  }
}
