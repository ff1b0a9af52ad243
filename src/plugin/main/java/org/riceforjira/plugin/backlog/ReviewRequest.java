package org.riceforjira.plugin.backlog;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.ReviewStamp;
import org.riceforjira.plugin.jira.StampJson;

/** What to do with the stamps of several issues, by the issues' keys. */
record ReviewRequest(Map<String, Wish> wishes) {
  /** What to do with the stamp of one issue. */
  sealed interface Wish permits Stamp, Unstamp, Restore {}

  /** The visitor has looked at the factors now. */
  record Stamp() implements Wish {}

  /** Nobody has. */
  record Unstamp() implements Wish {}

  /** As it was. */
  record Restore(ReviewStamp stamp) implements Wish {}

  /** Either {@code keys} and {@code reviewed}, or {@code restore}. */
  static ReviewRequest read(String text) {
    JsonObject body = Batch.object(Json.object(text), Set.of("keys", "reviewed", "restore"));
    Map<String, Wish> wishes = new LinkedHashMap<>();
    List<String> keys;
    if (body.has("restore")) {
      if (body.size() > 1) {
        throw Refusal.invalid("Give either \"restore\", or \"keys\" and \"reviewed\".");
      }
      keys = Batch.list(body, "restore", entry -> restore(entry, wishes));
    } else {
      Wish wish = reviewed(body) ? new Stamp() : new Unstamp();
      keys = Batch.list(body, "keys", Batch::key);
      keys.forEach(key -> wishes.put(key, wish));
    }
    if (wishes.size() < keys.size()) {
      throw Refusal.invalid("An issue is named twice.");
    }
    return new ReviewRequest(wishes);
  }

  private static boolean reviewed(JsonObject body) {
    JsonElement found = body.get("reviewed");
    if (found == null || !found.isJsonPrimitive() || !found.getAsJsonPrimitive().isBoolean()) {
      throw Refusal.invalid("\"reviewed\" must be true or false.");
    }
    return found.getAsBoolean();
  }

  private static String restore(JsonElement entry, Map<String, Wish> wishes) {
    JsonObject object = Batch.object(entry, Set.of("key", "stamp"));
    String key = Batch.key(object.get("key"));
    JsonElement stamp = object.get("stamp");
    wishes.put(
        key, stamp == null || stamp.isJsonNull() ? new Unstamp() : new Restore(stamp(stamp)));
    return key;
  }

  private static ReviewStamp stamp(JsonElement element) {
    return Optional.of(element)
        .flatMap(found -> StampJson.read(found.toString()))
        .orElseThrow(
            () -> Refusal.invalid("A stamp must be what an answer gave as \"before\", or null."));
  }
}
