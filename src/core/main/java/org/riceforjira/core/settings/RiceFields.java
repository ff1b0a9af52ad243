package org.riceforjira.core.settings;

import java.util.List;

/** The ids of the five RICE fields, such as "customfield_10100"; no two are the same. */
public record RiceFields(
    String reach, String impact, String confidence, String effort, String score) {
  public RiceFields {
    List<String> ids = List.of(reach, impact, confidence, effort, score);
    if (ids.stream().distinct().count() < ids.size()) {
      throw new IllegalArgumentException("One field cannot be two RICE fields: " + ids);
    }
  }
}
