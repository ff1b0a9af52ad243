package org.riceforjira.core.settings;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What differs between two settings, in the order of the settings. A source, a level, a goal and a
 * table are one thing each: people do not think of them key by key.
 */
public final class SettingsChanges {
  /** Objects that are told as a whole. */
  private static final Set<String> WHOLE =
      Set.of("$.planning.lanes.capacities", "$.planning.prerequisites");

  private final List<SettingsChange> changes = new ArrayList<>();

  private SettingsChanges() {}

  /** The differences; none for equal settings. */
  public static List<SettingsChange> between(ProjectSettings before, ProjectSettings after) {
    SettingsChanges found = new SettingsChanges();
    found.compare("$", SettingsEncoder.tree(before), SettingsEncoder.tree(after));
    return List.copyOf(found.changes);
  }

  private void compare(String path, JsonElement before, JsonElement after) {
    // As texts: the order of lanes is chosen too.
    if (before.toString().equals(after.toString())) {
      return;
    }
    if (before.isJsonObject() && after.isJsonObject() && !WHOLE.contains(path)) {
      compareKeys(path, before.getAsJsonObject(), after.getAsJsonObject());
    } else if (before.isJsonArray() && after.isJsonArray()) {
      changes.addAll(ListChanges.between(path, before.getAsJsonArray(), after.getAsJsonArray()));
    } else {
      changes.add(new SettingsChange(path, told(before), told(after)));
    }
  }

  private void compareKeys(String path, JsonObject before, JsonObject after) {
    Set<String> keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (String key : keys) {
      compare(Node.child(path, key), orNull(before.get(key)), orNull(after.get(key)));
    }
  }

  private static JsonElement orNull(JsonElement element) {
    return element == null ? JsonNull.INSTANCE : element;
  }

  static Optional<JsonElement> told(JsonElement element) {
    return Optional.of(element).filter(present -> !present.isJsonNull());
  }
}
