package org.riceforjira.plugin.jira;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The form of what the app stores: JSON with a version, so that every later version of the app
 * knows what it reads. What has none was stored before there were any, and is of the first.
 */
public final class StoredDocument {
  private static final String VERSION = "version";
  private static final String CONTENT = "content";

  private StoredDocument() {}

  /** Content that is no object with names of its own, such as a list, in version 1. */
  public static String write(JsonElement content) {
    JsonObject document = new JsonObject();
    document.addProperty(VERSION, 1);
    document.add(CONTENT, content);
    return document.toString();
  }

  /**
   * The content of {@link #write}, or what was stored before there were versions.
   *
   * @param key under which it is stored, for the sentence
   * @throws LaterDocument for any other version
   * @throws com.google.gson.JsonParseException for what is no JSON
   */
  public static JsonElement read(String key, String text) {
    JsonElement document = JsonParser.parseString(text);
    check(key, document, 1);
    return document.isJsonObject() && document.getAsJsonObject().has(CONTENT)
        ? document.getAsJsonObject().get(CONTENT)
        : document;
  }

  /**
   * Marks an object with its version.
   *
   * @return the same object
   */
  public static JsonObject mark(JsonObject document, int version) {
    document.addProperty(VERSION, version);
    return document;
  }

  /**
   * Returns for what this version of the app reads.
   *
   * @param key under which it is stored, for the sentence
   * @param known the latest version that is read
   * @throws LaterDocument for a later one
   */
  public static void check(String key, JsonElement document, int known) {
    if (document.isJsonObject()) {
      JsonElement version = document.getAsJsonObject().get(VERSION);
      boolean told =
          version != null && version.isJsonPrimitive() && version.getAsJsonPrimitive().isNumber();
      // As a double: a property of an issue can hold 1e99999, which is no whole number to Gson.
      double number = told ? version.getAsDouble() : known;
      check(key, (long) Math.ceil(number), known);
    }
  }

  /** The same for a version that is told otherwise. */
  public static void check(String key, long version, int known) {
    if (version > known) {
      throw new LaterDocument(key, version, known);
    }
  }
}
