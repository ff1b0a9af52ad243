package org.riceforjira.host.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.riceforjira.host.data.Sharing;

/** Reads what clients want of dashboards; what cannot be is refused with a sentence. */
final class DashboardInput {
  private static final int MOST_COLUMNS = 3;
  private static final int LONGEST_NAME = 255;

  private DashboardInput() {}

  static String name(JsonObject body) {
    String name = text(body, "name").strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw RestProblem.fields(Map.of("name", "Give the dashboard a name, up to 255 characters."));
    }
    return name;
  }

  /** 1 where nothing is said. */
  static int layout(JsonObject body) {
    int columns = body.has("layout") ? Bodies.wholeNumber(body.get("layout"), "layout") : 1;
    if (columns < 1 || columns > MOST_COLUMNS) {
      throw RestProblem.fields(Map.of("layout", "A dashboard has 1, 2 or 3 columns."));
    }
    return columns;
  }

  /** Private where nothing is said. */
  static Sharing sharing(JsonObject body) {
    String wanted = body.has("shared") ? text(body, "shared") : name(Sharing.PRIVATE);
    return Arrays.stream(Sharing.values())
        .filter(sharing -> name(sharing).equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                RestProblem.fields(
                    Map.of("shared", "A dashboard is private, or shared with users, everybody.")));
  }

  static String name(Sharing sharing) {
    return sharing.name().toLowerCase(Locale.ROOT);
  }

  static String module(JsonObject body, List<String> offered) {
    String wanted = text(body, "module");
    return offered.stream()
        .filter(key -> key.equals(wanted) || key.endsWith(":" + wanted))
        .findFirst()
        .orElseThrow(
            () ->
                RestProblem.fields(
                    Map.of("module", "No app offers \"%s\", but %s.".formatted(wanted, offered))));
  }

  /** From 0 on; clients count from 1, which is where they say nothing. */
  static int column(JsonObject body, int columns) {
    int column = body.has("column") ? Bodies.wholeNumber(body.get("column"), "column") : 1;
    if (column < 1 || column > columns) {
      throw RestProblem.fields(
          Map.of("column", "The columns of this dashboard are 1 to " + columns + "."));
    }
    return column - 1;
  }

  static Map<String, String> preferences(JsonElement given) {
    if (!given.isJsonObject()) {
      throw RestProblem.of(400, "Preferences are a JSON object of strings.");
    }
    Map<String, String> preferences = new TreeMap<>();
    given
        .getAsJsonObject()
        .entrySet()
        .forEach(
            entry -> {
              if (!Bodies.isText(entry.getValue())) {
                throw RestProblem.of(400, "Preferences hold nothing but strings.");
              }
              preferences.put(entry.getKey(), entry.getValue().getAsString());
            });
    return preferences;
  }

  private static String text(JsonObject body, String name) {
    JsonElement value = body.get(name);
    return value != null && Bodies.isText(value) ? value.getAsString() : "";
  }
}
