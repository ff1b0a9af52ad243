package org.riceforjira.core.settings;

import com.google.gson.JsonObject;
import java.util.List;

/**
 * Settings of version 1: no goals, nothing about planning but the candidates, which stood at the
 * top.
 */
final class VersionOne {
  private static final List<String> KEPT = List.of("scoreField", "decimals", "factors");
  private static final String MOVED = "candidates";

  private VersionOne() {}

  /** The same settings in the current version; keys that version 1 did not have are errors. */
  static CurrentTree migrate(Node one) {
    one.objectOf(List.of("version", "scoreField", "decimals", "factors", MOVED));
    JsonObject current = new JsonObject();
    current.addProperty("version", Versions.CURRENT);
    for (String key : KEPT) {
      one.get(key).ifPresent(node -> current.add(key, node.element()));
    }
    JsonObject planning = new JsonObject();
    one.get(MOVED).ifPresent(node -> planning.add(MOVED, node.element()));
    current.add("planning", planning);
    return new CurrentTree(current, "$.planning." + MOVED, "$." + MOVED);
  }
}
