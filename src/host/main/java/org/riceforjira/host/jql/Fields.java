package org.riceforjira.host.jql;

import java.util.Locale;
import java.util.Optional;

/** Finds fields by the names used in a query: system fields first, then custom ones. */
final class Fields {
  private final SystemFields system;
  private final CustomFields custom;

  Fields(Scope scope) {
    this.custom = new CustomFields(scope);
    this.system = new SystemFields(scope, custom.texts());
  }

  Field find(String name, Position at) throws JqlError {
    Optional<Field> field = system.find(name, name.toLowerCase(Locale.ROOT));
    return field.isPresent()
        ? field.get()
        : custom.find(name, at).orElseThrow(() -> none(name, at));
  }

  private static JqlError none(String name, Position at) {
    return new JqlError(
        "Field '" + name + "' does not exist or you do not have permission to view it.", at);
  }
}
