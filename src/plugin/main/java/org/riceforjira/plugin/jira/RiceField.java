package org.riceforjira.plugin.jira;

/** The five number fields of the app, as they are created; administrators may rename them later. */
public enum RiceField {
  REACH("reach", "Reach", "RICE: people or events reached in one period"),
  IMPACT(
      "impact",
      "Impact",
      "RICE: effect per person; 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal"),
  CONFIDENCE("confidence", "Confidence", "RICE: how sure reach, impact and effort are, in percent"),
  EFFORT("effort", "Effort", "RICE: work of everyone involved, in person-months"),
  SCORE("score", "RICE Score", "Computed by RICE for Jira: reach x impact x confidence / effort");

  private final String key;
  private final String fieldName;
  private final String description;

  RiceField(String key, String fieldName, String description) {
    this.key = key;
    this.fieldName = fieldName;
    this.description = description;
  }

  /** The name in REST and in storage. */
  public String key() {
    return key;
  }

  /** The name that the field is created with, and found by. */
  public String fieldName() {
    return fieldName;
  }

  String description() {
    return description;
  }
}
