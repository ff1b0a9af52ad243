package org.riceforjira.host.data.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Ids by name. Jira tells names apart without regard to case, so this does too. */
final class Names {
  private final Map<String, String> ids = new HashMap<>();

  void put(String name, Object id) {
    ids.putIfAbsent(fold(name), id.toString());
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(ids.get(fold(name)));
  }

  /** The id of a name; a name that is not known yet gets the id that {@code create} returns. */
  String id(String name, Supplier<Object> create) {
    return ids.computeIfAbsent(fold(name), unknown -> create.get().toString());
  }

  static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
