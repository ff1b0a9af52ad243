package org.riceforjira.host.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.riceforjira.host.data.ProjectRow;

/** Turns what a client sends for a field into what an issue's row holds, or says what is wrong. */
final class FieldValues {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");

  private final Choices choices;

  FieldValues(Choices choices) {
    this.choices = choices;
  }

  /** A value that its field cannot hold; the message is for the field's entry among the errors. */
  static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    Unfit(String message) {
      super(message);
    }
  }

  /** Null empties the field. */
  Object read(Field field, JsonElement value, ProjectRow project) throws Unfit {
    if (value.isJsonNull()) {
      return emptied(field);
    }
    if (!field.schema().type().equals("array")) {
      return single(field, field.schema().type(), value, project);
    }
    if (!value.isJsonArray()) {
      throw new Unfit("data was not an array");
    }
    List<Object> values = new ArrayList<>();
    for (JsonElement item : value.getAsJsonArray()) {
      values.add(single(field, field.schema().items(), item, project));
    }
    return values.isEmpty() ? null : List.copyOf(values);
  }

  private static Object emptied(Field field) throws Unfit {
    return switch (field.id()) {
      case "summary" -> throw new Unfit("You must specify a summary of the issue.");
      case "issuetype" -> throw new Unfit("issue type is required");
      default -> null;
    };
  }

  private Object single(Field field, String type, JsonElement value, ProjectRow project)
      throws Unfit {
    return switch (type) {
      case "number" -> number(value);
      case "string" -> text(field, value);
      case "date" -> date(value);
      case "datetime" -> instant(value);
      case "user" -> person(value);
      case "option" -> chosen(field, "value", value, project);
      case "issuetype", "priority", "resolution", "version", "component", "securitylevel" ->
          chosen(field, "name", value, project);
      default -> throw new Unfit("Field '" + field.id() + "' cannot be set through REST here.");
    };
  }

  private static Double number(JsonElement value) throws Unfit {
    double number = Bodies.isNumber(value) ? value.getAsDouble() : Double.NaN;
    if (!Double.isFinite(number)) {
      throw new Unfit("Operation value must be a number");
    }
    return number;
  }

  private static String text(Field field, JsonElement value) throws Unfit {
    if (!Bodies.isText(value)) {
      throw new Unfit("Operation value must be a string");
    }
    String text = value.getAsString();
    return switch (field.id()) {
      case "summary" -> summary(text.strip());
      case "labels" -> label(text);
      default -> text.isEmpty() ? null : text;
    };
  }

  private static String summary(String text) throws Unfit {
    if (text.isEmpty()) {
      throw new Unfit("You must specify a summary of the issue.");
    }
    if (text.length() > 255) {
      throw new Unfit("Summary must be less than 255 characters.");
    }
    if (text.lines().count() > 1) {
      throw new Unfit("The summary is invalid because it contains newline characters.");
    }
    return text;
  }

  private static String label(String text) throws Unfit {
    if (text.isEmpty() || text.chars().anyMatch(Character::isWhitespace)) {
      throw new Unfit("The label '" + text + "' contains spaces which is invalid.");
    }
    return text;
  }

  private static String date(JsonElement value) throws Unfit {
    try {
      return LocalDate.parse(Bodies.isText(value) ? value.getAsString() : "").toString();
    } catch (DateTimeParseException e) {
      throw new Unfit("Error parsing date string: " + value + ", it has to be as 2026-12-31.");
    }
  }

  private static String instant(JsonElement value) throws Unfit {
    try {
      Instant instant =
          OffsetDateTime.parse(Bodies.isText(value) ? value.getAsString() : "", WHEN).toInstant();
      return instant.toString();
    } catch (DateTimeParseException e) {
      throw new Unfit(
          "Error parsing time: " + value + ", it has to be as 2026-12-31T23:59:00.000+0000.");
    }
  }

  private String person(JsonElement value) throws Unfit {
    JsonObject object = object(value);
    return choices
        .person(object)
        .orElseThrow(() -> new Unfit("User '" + nameIn(object) + "' does not exist."));
  }

  private String chosen(Field field, String property, JsonElement value, ProjectRow project)
      throws Unfit {
    JsonObject object = object(value);
    return Choices.chosen(object, property, choices.of(field, project))
        .orElseThrow(
            () -> new Unfit("%s '%s' is not valid".formatted(field.name(), nameIn(object))));
  }

  private static JsonObject object(JsonElement value) throws Unfit {
    if (!value.isJsonObject()) {
      throw new Unfit("expected an object such as {\"id\": ...} or {\"name\": ...}");
    }
    return value.getAsJsonObject();
  }

  private static String nameIn(JsonObject object) {
    return object.entrySet().stream()
        .filter(entry -> entry.getValue().isJsonPrimitive())
        .map(entry -> entry.getValue().getAsString())
        .findFirst()
        .orElse("");
  }
}
