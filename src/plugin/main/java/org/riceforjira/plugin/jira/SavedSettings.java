package org.riceforjira.plugin.jira;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.riceforjira.core.settings.Revision;

/**
 * Settings as somebody saved them.
 *
 * @param by key of the user who did; empty for nobody, and for what was saved before keys were kept
 * @param at when; empty for what was saved before times were kept
 * @param json the settings in the version of that time
 */
public record SavedSettings(
    Revision revision, Optional<String> by, Optional<Instant> at, String json) {
  /** Of what surrounds the settings, which have a version of their own. */
  private static final int VERSION = 1;

  private static final String REVISION = "revision";
  private static final String BY = "savedBy";
  private static final String AT = "savedAt";
  private static final String SETTINGS = "settings";

  /**
   * Reads what is filed under a key.
   *
   * @throws DamagedText if it is not what was put there
   * @throws LaterDocument if a later version of the app put it there
   */
  static SavedSettings read(String key, String text) {
    return intact(key, () -> of(key, JsonParser.parseString(text)));
  }

  /** The same of a list of them. */
  static List<SavedSettings> readAll(String key, String text) {
    return intact(
        key,
        () ->
            StoredDocument.read(key, text).getAsJsonArray().asList().stream()
                .map(element -> of(key, element))
                .toList());
  }

  /** Of all in the list what {@link #readAll} reads. */
  static String stored(List<SavedSettings> all) {
    JsonArray list = new JsonArray();
    all.forEach(one -> list.add(one.stored()));
    return StoredDocument.write(list);
  }

  private static <T> T intact(String key, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (LaterDocument e) {
      throw e;
    } catch (RuntimeException e) {
      // Gson and what is made of its tree throw many kinds for a text that is another.
      throw new DamagedText(key, e);
    }
  }

  private static SavedSettings of(String key, JsonElement stored) {
    JsonObject saved = stored.getAsJsonObject();
    StoredDocument.check(key, saved, VERSION);
    return new SavedSettings(
        new Revision(saved.get(REVISION).getAsLong()),
        Optional.ofNullable(saved.get(BY)).map(JsonElement::getAsString),
        Optional.ofNullable(saved.get(AT)).map(JsonElement::getAsString).map(Instant::parse),
        saved.get(SETTINGS).toString());
  }

  JsonObject stored() {
    JsonObject saved = StoredDocument.mark(new JsonObject(), VERSION);
    saved.addProperty(REVISION, revision.value());
    by.ifPresent(key -> saved.addProperty(BY, key));
    at.ifPresent(moment -> saved.addProperty(AT, moment.toString()));
    saved.add(SETTINGS, JsonParser.parseString(json));
    return saved;
  }
}
