package org.riceforjira.host.jira.services;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.StreamSupport;

/**
 * The values that plugin settings take, as the texts that are stored: a String, or a List, Map or
 * Properties of Strings and of nothing else.
 */
final class SettingValue {
  /** The longest value that can be kept, serialized if it is no String. */
  static final int LONGEST = 99_000;

  private static final Gson JSON = new Gson();

  private SettingValue() {}

  static String stored(String key, Object value) {
    String type = type(key, value);
    Object plain = value instanceof Properties properties ? texts(properties) : value;
    String text = value instanceof String string ? string : JSON.toJson(plain);
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "The value of setting \"%s\" has %d characters; at most %d can be kept, so split it."
              .formatted(key, text.length(), LONGEST));
    }
    return type + text;
  }

  static Object read(String stored) {
    String text = stored.substring(1);
    return switch (stored.charAt(0)) {
      case 'l' -> list(text);
      case 'm' -> map(text);
      case 'p' -> properties(map(text));
      default -> text;
    };
  }

  private static String type(String key, Object value) {
    if (value instanceof String) {
      return "s";
    }
    if (value instanceof Properties properties && areTexts(properties)) {
      return "p";
    }
    if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
      return "l";
    }
    if (value instanceof Map<?, ?> map && !(value instanceof Properties) && areTexts(map)) {
      return "m";
    }
    throw new IllegalArgumentException(
        "Setting \"%s\" is a %s; only String, and List, Map and Properties of Strings can be kept."
            .formatted(key, value.getClass().getName()));
  }

  private static boolean areTexts(Map<?, ?> map) {
    return map.entrySet().stream()
        .allMatch(entry -> entry.getKey() instanceof String && entry.getValue() instanceof String);
  }

  private static Map<String, String> texts(Properties properties) {
    Map<String, String> texts = new LinkedHashMap<>();
    properties.forEach((name, text) -> texts.put((String) name, (String) text));
    return texts;
  }

  private static Properties properties(Map<String, String> texts) {
    Properties properties = new Properties();
    properties.putAll(texts);
    return properties;
  }

  private static List<String> list(String json) {
    JsonArray array = JsonParser.parseString(json).getAsJsonArray();
    return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsString).toList();
  }

  private static Map<String, String> map(String json) {
    JsonObject object = JsonParser.parseString(json).getAsJsonObject();
    Map<String, String> map = new LinkedHashMap<>();
    object.entrySet().forEach(entry -> map.put(entry.getKey(), entry.getValue().getAsString()));
    return map;
  }
}
