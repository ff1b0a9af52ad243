package org.riceforjira.host.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dashboard: {@code owner} is a user key, {@code columns} 1 to 3, and {@code items} stand in
 * their columns in the order of the list.
 */
public record DashboardRow(
    long id, String owner, String name, int columns, Sharing sharing, List<Item> items) {
  public DashboardRow {
    items = List.copyOf(items);
  }

  /**
   * One item on a dashboard: the complete key of the app's module, the column from 0 on, and its
   * preferences, which are texts.
   */
  public record Item(long id, String module, int column, Map<String, String> preferences) {
    public Item {
      preferences = Map.copyOf(preferences);
    }
  }

  public Optional<Item> item(long itemId) {
    return items.stream().filter(item -> item.id() == itemId).findFirst();
  }

  /** The same dashboard with other items. */
  public DashboardRow with(List<Item> others) {
    return new DashboardRow(id, owner, name, columns, sharing, others);
  }
}
