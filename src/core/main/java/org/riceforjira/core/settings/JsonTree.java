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
import org.riceforjira.core.sentence.Sentence;

/** Reads JSON text into a tree, strictly: Gson's own tree keeps the last of two equal keys. */
final class JsonTree {
  /** Far more than settings need; without an end one request could fill the memory with errors. */
  static final int LONGEST = 200_000;

  /** Deeper than settings go, and no danger to the stack. */
  static final int DEEPEST = 20;

  private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");

  private final JsonReader reader;
  private final List<SettingsError> errors;

  private JsonTree(JsonReader reader, List<SettingsError> errors) {
    this.reader = reader;
    this.errors = errors;
  }

  /** The tree; empty, with an error, when the text is not JSON or too long. */
  static Optional<JsonElement> parse(String text, List<SettingsError> errors) {
    if (text.length() > LONGEST) {
      errors.add(new SettingsError("$", Sentence.of("rice.core.settings.long", LONGEST)));
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
      Sentence sentence =
          place.find()
              ? Sentence.of("rice.core.settings.json.at", place.group(1), place.group(2))
              : Sentence.of("rice.core.settings.json");
      errors.add(new SettingsError(reader.getPath(), sentence));
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
      Sentence sentence = Sentence.of("rice.core.settings.deep", DEEPEST);
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
        errors.add(new SettingsError(at, Sentence.of("rice.core.settings.twice")));
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
