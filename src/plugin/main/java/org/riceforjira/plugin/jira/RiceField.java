package org.riceforjira.plugin.jira;

/** The five number fields of the app, as they are created; administrators may rename them later. */
public enum RiceField {
  REACH("reach", "Reach"),
  IMPACT("impact", "Impact"),
  CONFIDENCE("confidence", "Confidence"),
  EFFORT("effort", "Effort"),
  SCORE("score", "RICE Score");

  private final String key;
  private final String fieldName;

  RiceField(String key, String fieldName) {
    this.key = key;
    this.fieldName = fieldName;
  }

  /** The name in REST and in storage. */
  public String key() {
    return key;
  }

  /** The name that the field is created with, and found by. */
  public String fieldName() {
    return fieldName;
  }
}
