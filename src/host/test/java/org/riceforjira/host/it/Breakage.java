package org.riceforjira.host.it;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A way to break calls of Jira's services.
 *
 * @param calls the body for the host
 * @param breaks the codes of the checks that fail then
 * @param leaves codes of checks that still work
 */
record Breakage(String name, JsonObject calls, Set<String> breaks, Set<String> leaves) {
  static final String WHY = "It broke in the test.";

  private static final Map<String, String> OWN_SENTENCES =
      Map.of(
          "reindex", "SHOP-1 could not be reindexed. Jira's log has the cause.",
          "reindex-batch", "SHOP-1 could not be reindexed. Jira's log has the cause.");

  /** Methods fail, after so many calls. */
  static Breakage failing(String method, int passing, String breaks, String leaves) {
    JsonObject why = new JsonObject();
    why.addProperty(method, WHY);
    JsonObject calls = new JsonObject();
    calls.add("failing", why);
    calls.addProperty("passing", passing);
    return new Breakage(method + " fails", calls, codes(breaks), codes(leaves));
  }

  /** Methods answer nothing. */
  static Breakage silent(String method, String breaks, String leaves) {
    JsonArray names = new JsonArray();
    names.add(method);
    JsonObject calls = new JsonObject();
    calls.add("silent", names);
    return new Breakage(method + " is silent", calls, codes(breaks), codes(leaves));
  }

  /**
   * What is in the reason of a check: what was thrown, unless the app has a sentence of its own.
   */
  String why(String code) {
    return OWN_SENTENCES.getOrDefault(code, calls.has("failing") ? WHY : "");
  }

  private static Set<String> codes(String codes) {
    return new TreeSet<>(Arrays.asList(codes.split(" ")));
  }

  @Override
  public String toString() {
    return name;
  }
}
