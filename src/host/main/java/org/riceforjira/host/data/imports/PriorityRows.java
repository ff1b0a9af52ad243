package org.riceforjira.host.data.imports;

import java.util.Comparator;
import java.util.List;
import org.riceforjira.host.data.PriorityRow;
import org.riceforjira.host.data.Store;

/** Priorities by name; a new one takes the place that its name is known for. */
final class PriorityRows {
  /** From the most urgent; the names of old and new Jiras in one order. */
  private static final List<String> KNOWN =
      List.of(
          "blocker",
          "highest",
          "critical",
          "high",
          "major",
          "medium",
          "minor",
          "low",
          "trivial",
          "lowest",
          "none");

  private final Store store;
  private final Names ids = new Names();

  PriorityRows(Store store) {
    this.store = store;
    store.priorities().all().forEach(row -> ids.put(row.name(), row.id()));
  }

  String id(String name) {
    return ids.id(
        name,
        () -> {
          String id = Long.toString(store.nextId());
          store.priorities().put(id, new PriorityRow(id, name, store.priorities().size() + 1));
          arrange();
          return id;
        });
  }

  private void arrange() {
    Comparator<PriorityRow> order =
        Comparator.comparingInt(PriorityRows::rank).thenComparingInt(PriorityRow::position);
    List<PriorityRow> rows = store.priorities().all().sorted(order).toList();
    for (int index = 0; index < rows.size(); index++) {
      PriorityRow row = rows.get(index);
      store.priorities().put(row.id(), new PriorityRow(row.id(), row.name(), index + 1));
    }
  }

  private static int rank(PriorityRow row) {
    int known = KNOWN.indexOf(Names.fold(row.name()));
    return known < 0 ? KNOWN.size() : known;
  }
}
