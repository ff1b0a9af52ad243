package org.riceforjira.host.data.imports;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value of an issue in JSON that knows its path, so that every complaint can name it. */
record JsonNode(RecordPlace place, String path, JsonElement element) {

  boolean absent() {
    return element == null || element.isJsonNull();
  }

  boolean isObject() {
    return !absent() && element.isJsonObject();
  }

  boolean isList() {
    return !absent() && element.isJsonArray();
  }

  boolean isNumber() {
    return !absent() && element.isJsonPrimitive() && element.getAsJsonPrimitive().isNumber();
  }

  boolean isText() {
    return !absent() && element.isJsonPrimitive() && element.getAsJsonPrimitive().isString();
  }

  /** A member of this object; absent where the object is. */
  JsonNode get(String name) throws ImportProblem {
    String below = path.isEmpty() ? name : path + "." + name;
    if (absent()) {
      return new JsonNode(place, below, null);
    }
    if (!element.isJsonObject()) {
      throw wrong("an object");
    }
    return new JsonNode(place, below, element.getAsJsonObject().get(name));
  }

  /** The members of this list; none where the list is absent. */
  List<JsonNode> list() throws ImportProblem {
    List<JsonNode> nodes = new ArrayList<>();
    if (absent()) {
      return nodes;
    }
    if (!element.isJsonArray()) {
      throw wrong("a list");
    }
    for (JsonElement member : element.getAsJsonArray()) {
      nodes.add(new JsonNode(place, path + "[" + nodes.size() + "]", member));
    }
    return nodes;
  }

  /** A text; a number or a truth value says the same as its digits and letters. */
  Optional<String> text() throws ImportProblem {
    if (absent()) {
      return Optional.empty();
    }
    if (!element.isJsonPrimitive()) {
      throw wrong("a text");
    }
    return Optional.of(element.getAsString()).filter(text -> !text.isBlank());
  }

  String requiredText() throws ImportProblem {
    Optional<String> text = text();
    if (text.isEmpty()) {
      throw place.problem(path + " is missing; add it, or take the issue out of the file");
    }
    return text.get();
  }

  /** The name of a thing: {@code {"name": "High"}}, or the bare text. */
  Optional<String> name() throws ImportProblem {
    return isObject() ? Optional.of(get("name").requiredText()) : text();
  }

  Optional<Double> number() throws ImportProblem {
    if (absent()) {
      return Optional.empty();
    }
    if (!isNumber() || !Double.isFinite(element.getAsDouble())) {
      throw wrong("a number");
    }
    return Optional.of(element.getAsDouble());
  }

  /** A count of people or comments; 0 where it is absent. */
  int count() throws ImportProblem {
    double count = number().orElse(0.0);
    if (count < 0 || count > Placeholders.MOST || count != Math.rint(count)) {
      throw wrong("a whole number from 0 to " + Placeholders.MOST);
    }
    return (int) count;
  }

  boolean flag(boolean otherwise) throws ImportProblem {
    if (absent()) {
      return otherwise;
    }
    if (!(element instanceof JsonPrimitive primitive) || !primitive.isBoolean()) {
      throw wrong("true or false");
    }
    return element.getAsBoolean();
  }

  Optional<String> instant() throws ImportProblem {
    return readable(
        text().map(ImportDates::instant), "a time such as 2026-11-21T10:15:00.000+0000");
  }

  Optional<String> date() throws ImportProblem {
    return readable(text().map(ImportDates::date), "a date such as 2026-11-21");
  }

  private Optional<String> readable(Optional<Optional<String>> read, String wanted)
      throws ImportProblem {
    if (read.isPresent() && read.get().isEmpty()) {
      throw wrong(wanted);
    }
    return read.flatMap(text -> text);
  }

  private ImportProblem wrong(String wanted) {
    String found = element.toString();
    String shown = found.length() > 60 ? found.substring(0, 57) + "..." : found;
    return place.problem(path + " must be " + wanted + " and is " + shown + "; correct it");
  }
}
