package org.riceforjira.core.settings;

import com.google.gson.JsonElement;

/**
 * Settings in the current version's form, and where they stood in the text that a person wrote.
 *
 * @param moved where something stands now; "" when nothing has moved
 * @param from where it stood in the text
 */
record CurrentTree(JsonElement tree, String moved, String from) {
  static CurrentTree asItIs(JsonElement tree) {
    return new CurrentTree(tree, "", "");
  }

  SettingsError asWritten(SettingsError error) {
    return new SettingsError(asWritten(error.path()), error.told());
  }

  String asWritten(String path) {
    if (moved.isEmpty() || !path.startsWith(moved)) {
      return path;
    }
    String inside = path.substring(moved.length());
    boolean whole = inside.isEmpty() || inside.startsWith(".") || inside.startsWith("[");
    return whole ? from + inside : path;
  }
}
