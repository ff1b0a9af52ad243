package org.riceforjira.connect.init;

import com.google.gson.JsonObject;
import org.riceforjira.connect.jira.RemoteField;

/** The five fields as they are created: plain numbers of Jira's own type, as the app makes them. */
enum RiceFieldKind {
  REACH("Reach", "RICE: people or events reached in one period"),
  IMPACT("Impact", "RICE: effect per person; 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal"),
  CONFIDENCE("Confidence", "RICE: how sure reach, impact and effort are, in percent"),
  EFFORT("Effort", "RICE: work of everyone involved, in person-months"),
  SCORE("RICE Score", "RICE: reach × impact × confidence ÷ effort, computed");

  private static final String SEARCHER =
      "com.atlassian.jira.plugin.system.customfieldtypes:exactnumber";

  private final String fieldName;
  private final String description;

  RiceFieldKind(String fieldName, String description) {
    this.fieldName = fieldName;
    this.description = description;
  }

  String fieldName() {
    return fieldName;
  }

  /** What a Jira is asked to make. */
  JsonObject request() {
    JsonObject request = new JsonObject();
    request.addProperty("name", fieldName);
    request.addProperty("description", description);
    request.addProperty("type", RemoteField.NUMBER);
    request.addProperty("searcherKey", SEARCHER);
    return request;
  }
}
