package org.riceforjira.plugin.backlog;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.Malformed;

/** What to do with the stamps of several issues, by the issues' keys. */
record ReviewRequest(Map<String, Wish> wishes) {
  /** What to do with the stamp of one issue. */
  sealed interface Wish permits Stamp, Unstamp, TakeBack {}

  /** The visitor has looked at the factors now. */
  record Stamp() implements Wish {}

  /** Nobody has. */
  record Unstamp() implements Wish {}

  /** As it was before the visitor's own review of this time. */
  record TakeBack(Instant at) implements Wish {}

  /** Either {@code keys} and {@code reviewed}, or {@code undo}. */
  static ReviewRequest read(String text) {
    JsonObject body = Batch.object(Json.object(text), Set.of("keys", "reviewed", "undo"));
    Map<String, Wish> wishes = new LinkedHashMap<>();
    List<String> keys;
    if (body.has("undo")) {
      if (body.size() > 1) {
        throw new Malformed("rice.error.body.either");
      }
      keys = Batch.list(body, "undo", entry -> takeBack(entry, wishes));
    } else {
      Wish wish = reviewed(body) ? new Stamp() : new Unstamp();
      keys = Batch.list(body, "keys", Batch::key);
      keys.forEach(key -> wishes.put(key, wish));
    }
    if (wishes.size() < keys.size()) {
      throw new Malformed("rice.error.body.issues");
    }
    return new ReviewRequest(wishes);
  }

  private static boolean reviewed(JsonObject body) {
    JsonElement found = body.get("reviewed");
    if (found == null || !found.isJsonPrimitive() || !found.getAsJsonPrimitive().isBoolean()) {
      throw new Malformed("rice.error.body.reviewed");
    }
    return found.getAsBoolean();
  }

  private static String takeBack(JsonElement entry, Map<String, Wish> wishes) {
    JsonObject object = Batch.object(entry, Set.of("key", "at"));
    String key = Batch.key(object.get("key"));
    wishes.put(key, new TakeBack(time(object.get("at"))));
    return key;
  }

  private static Instant time(JsonElement element) {
    if (element != null && element.isJsonPrimitive() && element.getAsJsonPrimitive().isString()) {
      try {
        return Instant.parse(element.getAsString());
      } catch (DateTimeParseException e) {
        throw notATime();
      }
    }
    throw notATime();
  }

  private static Malformed notATime() {
    return new Malformed("rice.error.body.time");
  }
}
