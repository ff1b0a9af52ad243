package org.riceforjira.connect.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A file of configuration: one JSON object with texts and numbers. */
final class ConfigFile {
  private static final long LARGEST = 100_000;

  /** Gson tells where it is in no other way. */
  private static final Pattern LINE = Pattern.compile("line (\\d+) column \\d+");

  private final Path file;
  private final JsonReader json;

  private ConfigFile(Path file, JsonReader json) {
    this.file = file;
    this.json = json;
  }

  /** What the file gives. */
  static Map<Key, Given> read(Path file) {
    JsonReader json = new JsonReader(new StringReader(text(file)));
    json.setStrictness(Strictness.STRICT);
    ConfigFile reading = new ConfigFile(file, json);
    try {
      Map<Key, Given> values = reading.object();
      if (values.containsKey(Key.TOKEN)) {
        PrivateFile.check(file, "It contains a token");
      }
      return values;
    } catch (IOException | IllegalStateException e) {
      // Gson's own message tells a programmer which switch to set; a person needs the place only.
      throw new InvalidConfiguration(
          reading.line()
              + " is not JSON. Names and texts stand in double quotes, with a comma"
              + " between two entries and none after the last.");
    }
  }

  private static String text(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new InvalidConfiguration(file + " is far too large for a configuration.");
      }
      String text = Files.readString(file, UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw new InvalidConfiguration(
          file + " does not exist. Create it, or name another with --config.");
    } catch (CharacterCodingException e) {
      throw new InvalidConfiguration(file + " is not UTF-8. Save it as UTF-8.");
    } catch (IOException e) {
      throw new InvalidConfiguration(
          file + " cannot be read: " + Reasons.of(e) + ". Name another file with --config.");
    }
  }

  private Map<Key, Given> object() throws IOException {
    Map<Key, Given> values = new EnumMap<>(Key.class);
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      Key key = Key.named(name).orElseThrow(() -> unknown(name));
      String place = line() + ", " + name;
      Given given = new Given(key, value(key, place), place, file.toAbsolutePath().getParent());
      if (values.put(key, given) != null) {
        throw new InvalidConfiguration(place + " stands there twice. Keep one.");
      }
    }
    json.endObject();
    // Throws when anything follows.
    json.peek();
    return values;
  }

  private String value(Key key, String place) throws IOException {
    JsonToken expected = key.isNumber() ? JsonToken.NUMBER : JsonToken.STRING;
    if (json.peek() != expected) {
      throw new InvalidConfiguration(
          place
              + (key.isNumber()
                  ? " is not a number. Write it without quotes."
                  : " is not a text. Write it in double quotes."));
    }
    return json.nextString();
  }

  private InvalidConfiguration unknown(String name) {
    String rest =
        name.equalsIgnoreCase("password")
            ? "No file holds a password: set RICE_PASSWORD, or name a file of its own with"
                + " passwordFile."
            : Nearest.of(name, Key.names())
                .map(key -> "Did you mean " + key + "?")
                .orElseGet(
                    () -> "There are " + Key.names().collect(Collectors.joining(", ")) + ".");
    return new InvalidConfiguration(line() + ": there is no key \"" + name + "\". " + rest);
  }

  private String line() {
    Matcher place = LINE.matcher(json.toString());
    return place.find() ? file + ", line " + place.group(1) : file.toString();
  }
}
