package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a check of the installation has found.
 *
 * @param answer of the call
 * @param checks by code
 */
public record Checkup(JsonObject answer, Map<String, JsonObject> checks) {
  /** The call. */
  public static final String PATH = "/rest/rice/1.0/setup/check";

  private static final Set<String> STATES = Set.of("works", "there", "fails", "off", "not-tried");

  /** Made on an issue. */
  public static Checkup on(String key, Person admin) throws Exception {
    return asking(admin, "{\"issueKey\": \"%s\"}".formatted(key));
  }

  static Checkup asking(Person admin, String body) throws Exception {
    Answer answer = admin.send("POST", PATH, body);
    assertEquals(200, answer.status(), answer.toString());
    Map<String, JsonObject> checks = new LinkedHashMap<>();
    for (JsonElement group : answer.object().getAsJsonArray("groups")) {
      for (JsonElement check : group.getAsJsonObject().getAsJsonArray("checks")) {
        JsonObject one = check.getAsJsonObject();
        JsonObject before = checks.put(one.get("code").getAsString(), one);
        assertEquals(null, before, "Two have the same code: " + one);
      }
    }
    Checkup made = new Checkup(answer.object(), checks);
    made.assertTold();
    return made;
  }

  /** Each state is a known one, and whatever does not work has a reason in one line. */
  private void assertTold() {
    checks.forEach(
        (code, check) -> {
          assertTrue(STATES.contains(state(code)), check.toString());
          assertEquals(good(code), check.get("reason").isJsonNull(), code);
          assertTrue(!reason(code).contains("\n") && !reason(code).contains("\tat "), code);
        });
  }

  String state(String code) {
    assertTrue(checks.containsKey(code), "There is no check " + code);
    return checks.get(code).get("state").getAsString();
  }

  private boolean good(String code) {
    return Set.of("works", "there").contains(state(code));
  }

  /** Why it does not work; "" where it does. */
  String reason(String code) {
    JsonElement reason = checks.get(code).get("reason");
    return reason.isJsonNull() ? "" : reason.getAsString();
  }

  /** The codes of those in a state. */
  Set<String> in(String state) {
    return checks.keySet().stream()
        .filter(code -> state(code).equals(state))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those that do not work, with their reasons, for a message of a test. */
  String trouble() {
    return checks.keySet().stream()
        .filter(code -> !good(code))
        .map(code -> "%s %s: %s".formatted(state(code), code, reason(code)))
        .collect(Collectors.joining("\n"));
  }
}
