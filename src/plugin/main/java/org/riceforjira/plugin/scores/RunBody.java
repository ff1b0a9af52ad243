package org.riceforjira.plugin.scores;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.plugin.http.Refusal;

/**
 * The body of a request for a run: {"dryRun": false, "jql": "..."}, both of which may be absent.
 */
record RunBody(boolean dryRun, Optional<String> jql) {
  private static final String DRY_RUN = "dryRun";
  private static final String JQL = "jql";
  private static final int LONGEST = 10_000;

  static RunBody of(JsonObject body) {
    for (String key : body.keySet()) {
      if (!key.equals(DRY_RUN) && !key.equals(JQL)) {
        throw refused(key, "This key is not known. Use dryRun and jql.");
      }
    }
    return new RunBody(dryRun(body.get(DRY_RUN)), jql(body.get(JQL)));
  }

  private static boolean dryRun(JsonElement found) {
    if (found == null) {
      return false;
    }
    if (!(found instanceof JsonPrimitive primitive) || !primitive.isBoolean()) {
      throw refused(DRY_RUN, "This must be true or false.");
    }
    return found.getAsBoolean();
  }

  private static Optional<String> jql(JsonElement found) {
    if (found == null || found.isJsonNull()) {
      return Optional.empty();
    }
    if (!(found instanceof JsonPrimitive primitive) || !primitive.isString()) {
      throw refused(JQL, "This must be a text, or null for all issues.");
    }
    if (found.getAsString().length() > LONGEST) {
      throw refused(JQL, "This must not be longer than " + LONGEST + " characters.");
    }
    return Optional.of(found.getAsString()).filter(jql -> !jql.isBlank());
  }

  private static Refusal refused(String key, String sentence) {
    return Refusal.invalid(Map.of(key, sentence));
  }
}
