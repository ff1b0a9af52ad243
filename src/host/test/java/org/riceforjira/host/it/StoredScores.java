package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The scores of a project, in Jira's database and in its search index. Of very many issues, the
 * index tells all, and the database those of every so many-th.
 */
final class StoredScores {
  private static final int LOOKED_UP = 1000;

  private final Person admin;
  private final Rules rules;
  private final String project;

  StoredScores(Person admin, String project) throws Exception {
    this.admin = admin;
    this.rules = new Rules(admin);
    this.project = project;
  }

  /** Every issue's field equals what the rules give, and every query finds it by that. */
  void assertRight() throws Exception {
    assertRightExcept(Map.of());
  }

  /**
   * The same, except for the issues that a run's report lists as refused, each with a reason.
   *
   * @return the keys of those
   */
  Set<String> assertRightButRefused(JsonObject report) throws Exception {
    Map<String, String> refused = new HashMap<>();
    for (JsonElement element : report.getAsJsonArray("refusedScores")) {
      JsonObject one = element.getAsJsonObject();
      String reason = one.get("reason").getAsString();
      assertTrue(reason.endsWith(".") && reason.contains(" "), "No sentence: " + one);
      refused.put(one.get("key").getAsString(), reason);
    }
    assertRightExcept(refused);
    return new TreeSet<>(refused.keySet());
  }

  private void assertRightExcept(Map<String, String> refused) throws Exception {
    Map<String, Optional<String>> expected = new TreeMap<>();
    Map<String, Optional<String>> stored = new TreeMap<>();
    Map<String, Optional<String>> indexed = new TreeMap<>();
    List<JsonObject> all = indexed();
    int step = 1 + all.size() / LOOKED_UP;
    for (int i = 0; i < all.size(); i++) {
      String key = all.get(i).get("key").getAsString();
      if (!refused.containsKey(key)) {
        JsonObject found = all.get(i).getAsJsonObject("fields");
        JsonObject fields = i % step == 0 ? admin.fields(key) : found;
        expected.put(key, rules.expected(fields));
        stored.put(key, rules.stored(fields));
        indexed.put(key, rules.stored(found));
      }
    }
    assertEquals(expected, stored);
    assertEquals(stored, indexed);
  }

  /** The scores in the database by key. */
  Map<String, Optional<String>> stored() throws Exception {
    Map<String, Optional<String>> stored = new TreeMap<>();
    for (JsonObject found : indexed()) {
      String key = found.get("key").getAsString();
      stored.put(key, rules.stored(admin.fields(key)));
    }
    return stored;
  }

  /** The issues whose score in the database is another than in the index. */
  Set<String> notIndexed() throws Exception {
    Set<String> keys = new TreeSet<>();
    for (JsonObject found : indexed()) {
      String key = found.get("key").getAsString();
      if (!rules.stored(found.getAsJsonObject("fields")).equals(rules.stored(admin.fields(key)))) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** All issues, as the index knows them, each once. */
  private List<JsonObject> indexed() throws Exception {
    List<JsonObject> all = new ArrayList<>();
    String after = "";
    List<JsonObject> page;
    do {
      page = admin.search("project = %s%s ORDER BY key".formatted(project, after));
      all.addAll(page);
      after = all.isEmpty() ? "" : " AND key > " + all.get(all.size() - 1).get("key").getAsString();
    } while (page.size() == 1000);
    long keys = all.stream().map(issue -> issue.get("key").getAsString()).distinct().count();
    assertEquals(all.size(), keys);
    return all;
  }
}
