package org.riceforjira.core.settings;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON text into a tree, strictly: Gson's own tree keeps the last of two equal keys. */
final class JsonTree {
  /** Far more than settings need; without an end one request could fill the memory with errors. */
  static final int LONGEST = 200_000;

  /** Deeper than settings go, and no danger to the stack. */
  static final int DEEPEST = 20;

  private static final Pattern PLACE = Pattern.compile("line \\d+ column \\d+");

  private final JsonReader reader;
  private final List<SettingsError> errors;

  private JsonTree(JsonReader reader, List<SettingsError> errors) {
    this.reader = reader;
    this.errors = errors;
  }

  /** The tree; empty, with an error, when the text is not JSON or too long. */
  static Optional<JsonElement> parse(String text, List<SettingsError> errors) {
    if (text.length() > LONGEST) {
      String sentence =
          "These settings have more than " + LONGEST + " characters. Remove some of them.";
      errors.add(new SettingsError("$", sentence));
      return Optional.empty();
    }
    JsonReader reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
    try {
      JsonElement root = new JsonTree(reader, errors).element("$", 0);
      // Throws when anything follows.
      reader.peek();
      return Optional.of(root);
    } catch (InvalidSettings e) {
      errors.addAll(e.errors());
      return Optional.empty();
    } catch (IOException | IllegalStateException e) {
      // Gson's own message tells a programmer which switch to set; a person needs the place only.
      Matcher place = PLACE.matcher(reader.toString());
      String where = place.find() ? " at " + place.group() : "";
      errors.add(new SettingsError(reader.getPath(), "This is not JSON" + where + ". Correct it."));
      return Optional.empty();
    }
  }

  private JsonElement element(String path, int depth) throws IOException {
    JsonToken token = reader.peek();
    return switch (token) {
      case BEGIN_OBJECT -> object(path, deeper(path, depth));
      case BEGIN_ARRAY -> array(path, deeper(path, depth));
      case STRING -> new JsonPrimitive(reader.nextString());
      // There is one zero only: what is written must be read as the same.
      case NUMBER -> new JsonPrimitive(Double.parseDouble(reader.nextString()) + 0.0);
      case BOOLEAN -> new JsonPrimitive(reader.nextBoolean());
      case NULL -> {
        reader.nextNull();
        yield JsonNull.INSTANCE;
      }
      default -> throw new IllegalStateException("unexpected " + token);
    };
  }

  /** What follows cannot be judged either. */
  private static int deeper(String path, int depth) {
    if (depth == DEEPEST) {
      String sentence = "This is nested more than " + DEEPEST + " levels deep. Flatten it.";
      throw new InvalidSettings(List.of(new SettingsError(path, sentence)));
    }
    return depth + 1;
  }

  private JsonObject object(String path, int depth) throws IOException {
    JsonObject object = new JsonObject();
    reader.beginObject();
    while (reader.hasNext()) {
      String key = reader.nextName();
      String at = Node.child(path, key);
      if (object.has(key)) {
        errors.add(new SettingsError(at, "This key is there twice. Keep one of them."));
      }
      object.add(key, element(at, depth));
    }
    reader.endObject();
    return object;
  }

  private JsonArray array(String path, int depth) throws IOException {
    JsonArray array = new JsonArray();
    reader.beginArray();
    while (reader.hasNext()) {
      array.add(element(path + "[" + array.size() + "]", depth));
    }
    reader.endArray();
    return array;
  }
}
