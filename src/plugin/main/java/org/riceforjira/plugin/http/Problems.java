package org.riceforjira.plugin.http;

import java.util.List;
import java.util.Map;

/** An error body in the shape of Jira's own: sentences, and sentences by input. */
record Problems(List<String> errorMessages, Map<String, String> errors) {

  static Problems of(String sentence) {
    return new Problems(List.of(sentence), Map.of());
  }

  static Problems of(Map<String, String> fields) {
    return new Problems(List.of(), fields);
  }
}
