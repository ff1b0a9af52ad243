package org.riceforjira.host.data.imports;

import java.util.Optional;
import java.util.Set;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.UserRow;

/** People, found by key or user name, or added without a password: they cannot sign in. */
final class PeopleRows {
  private final Store store;
  private final Names keys = new Names();

  PeopleRows(Store store) {
    this.store = store;
    store.users().all().forEach(this::know);
  }

  String key(Reference.Person told) {
    Optional<String> known = keys.find(told.key()).or(() -> keys.find(told.name()));
    return known.orElseGet(() -> add(told));
  }

  private String add(Reference.Person told) {
    UserRow row =
        new UserRow(told.key(), told.name(), told.displayName(), null, Set.of(), told.active());
    store.users().put(row.key(), row);
    know(row);
    return row.key();
  }

  private void know(UserRow row) {
    keys.put(row.key(), row.key());
    keys.put(row.name(), row.key());
  }
}
