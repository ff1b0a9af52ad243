package org.riceforjira.connect.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds what Jira says in its many shapes of errors; what it did not write as JSON is not shown.
 */
final class ErrorTexts {
  private static final int LONGEST = 500;

  private ErrorTexts() {}

  static List<String> of(String body) {
    List<String> texts = new ArrayList<>();
    try {
      if (JsonParser.parseString(body) instanceof JsonObject error) {
        list(error.get("errorMessages"), texts);
        fields(error.get("errors"), texts);
        text(error.get("message"), texts);
      }
    } catch (JsonParseException e) {
      // A web page, or nothing: there is no sentence of Jira in it.
      return List.of();
    }
    return texts.stream().map(ErrorTexts::plain).filter(text -> !text.isEmpty()).toList();
  }

  private static void list(JsonElement list, List<String> texts) {
    if (list != null && list.isJsonArray()) {
      list.getAsJsonArray().forEach(each -> text(each, texts));
    } else {
      text(list, texts);
    }
  }

  private static void fields(JsonElement errors, List<String> texts) {
    if (errors instanceof JsonObject byField) {
      for (Map.Entry<String, JsonElement> field : byField.entrySet()) {
        text(field.getValue(), texts);
      }
    } else {
      list(errors, texts);
    }
  }

  private static void text(JsonElement element, List<String> texts) {
    if (element instanceof JsonObject object) {
      text(object.get("message"), texts);
    } else if (element != null && element.isJsonPrimitive()) {
      texts.add(element.getAsString());
    }
  }

  /** What somebody else wrote must neither fill nor drive a terminal. */
  private static String plain(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
