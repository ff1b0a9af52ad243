package org.riceforjira.plugin.backlog;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.Malformed;

/** One issue of a batch as it was sent: well formed, its inputs not looked at yet. */
record RequestedChange(String key, JsonObject factors, JsonObject expected) {
  /** All changes of a body, each issue at most once. */
  static List<RequestedChange> read(String body) {
    JsonObject whole = Batch.object(Json.object(body), Set.of("changes"));
    List<RequestedChange> changes = Batch.list(whole, "changes", RequestedChange::of);
    if (changes.stream().map(RequestedChange::key).distinct().count() < changes.size()) {
      throw new Malformed("rice.error.body.issues");
    }
    return changes;
  }

  private static RequestedChange of(JsonElement element) {
    JsonObject change = Batch.object(element, Set.of("key", "factors", "expected"));
    return new RequestedChange(
        Batch.key(change.get("key")),
        Batch.part(change, "factors"),
        Batch.part(change, "expected"));
  }
}
