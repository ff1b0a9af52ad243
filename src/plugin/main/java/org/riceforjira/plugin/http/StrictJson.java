package org.riceforjira.plugin.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.ToNumberPolicy;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.StringReader;

/**
 * Reads JSON as its standard has it, without comments, bare names and the like, and with each name
 * of an object once: of two values nobody can say which one is meant.
 *
 * <p>Source: RFC 8259, T. Bray, 2017.
 */
final class StrictJson {
  /** Deeper than anything that is asked for, and no danger to the stack. */
  private static final int DEEPEST = 50;

  private final JsonReader reader;

  private StrictJson(String text) {
    reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
  }

  /**
   * The one value in a text.
   *
   * @throws Malformed for a name that is given twice, and for what is nested too deeply
   * @throws IOException for what is no JSON
   */
  static JsonElement read(String text) throws IOException {
    StrictJson json = new StrictJson(text);
    JsonElement value = json.value(0);
    if (json.reader.peek() != JsonToken.END_DOCUMENT) {
      throw new MalformedJsonException("More" + json.reader);
    }
    return value;
  }

  private JsonElement value(int depth) throws IOException {
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> object(deeper(depth));
      case BEGIN_ARRAY -> array(deeper(depth));
      case STRING -> new JsonPrimitive(reader.nextString());
      case NUMBER -> new JsonPrimitive(ToNumberPolicy.LAZILY_PARSED_NUMBER.readNumber(reader));
      case BOOLEAN -> new JsonPrimitive(reader.nextBoolean());
      case NULL -> nothing();
      default -> throw new MalformedJsonException("No value" + reader);
    };
  }

  private static int deeper(int depth) {
    if (depth == DEEPEST) {
      throw new Malformed("rice.error.body.deep", Integer.toString(DEEPEST));
    }
    return depth + 1;
  }

  private JsonElement nothing() throws IOException {
    reader.nextNull();
    return JsonNull.INSTANCE;
  }

  private JsonArray array(int depth) throws IOException {
    JsonArray array = new JsonArray();
    reader.beginArray();
    while (reader.hasNext()) {
      array.add(value(depth));
    }
    reader.endArray();
    return array;
  }

  private JsonObject object(int depth) throws IOException {
    JsonObject object = new JsonObject();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      if (object.has(name)) {
        throw new Malformed("rice.error.body.twice", excerpt(name));
      }
      object.add(name, value(depth));
    }
    reader.endObject();
    return object;
  }

  private static String excerpt(String name) {
    return name.length() <= 60 ? name : name.substring(0, 60) + "...";
  }
}
