package org.riceforjira.host.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.riceforjira.host.data.DashboardRow;
import org.riceforjira.host.data.DashboardRow.Item;
import org.riceforjira.host.data.Sharing;
import org.riceforjira.host.data.Store;

/**
 * Dashboards, and who sees and edits them: owners and administrators both, others what is shared
 * with them. The writing methods check nobody's permission.
 */
public final class Dashboards {
  /** The id of the one dashboard that is always there. */
  public static final long SYSTEM = 10000;

  private static final String SYSTEM_OWNER = "admin";

  /** Between ids of the store and of items, which begin at 10100. */
  private static final long FIRST_ITEM = 100;

  private final Store store;
  private final Transactions transactions;
  private final Permissions permissions;

  Dashboards(Store store, Transactions transactions, Permissions permissions) {
    this.store = store;
    this.transactions = transactions;
    this.permissions = permissions;
  }

  /**
   * Makes sure of the system dashboard; where it is empty, it gets one item of each of these
   * modules.
   */
  public void furnish(List<String> modules) {
    Optional<DashboardRow> before = store.dashboards().get(SYSTEM);
    if (before.isPresent() && !(before.get().items().isEmpty() && !modules.isEmpty())) {
      return;
    }
    List<Item> items = new ArrayList<>();
    transactions.write(
        () -> {
          modules.forEach(module -> items.add(item(module, 0, Map.of())));
          return kept(
              new DashboardRow(
                  SYSTEM, SYSTEM_OWNER, "System dashboard", 1, Sharing.EVERYBODY, items));
        });
  }

  /** What somebody sees, by id; a null user is anonymous. */
  public Stream<DashboardRow> seenBy(String userKey) {
    return store.dashboards().all().filter(row -> sees(row, userKey));
  }

  public boolean mayEdit(DashboardRow dashboard, String userKey) {
    return userKey != null
        && (dashboard.owner().equals(userKey) || permissions.isAdministrator(userKey));
  }

  /** A new dashboard without items. */
  public DashboardRow create(String owner, String name, int columns, Sharing sharing) {
    return transactions.write(
        () -> kept(new DashboardRow(store.nextId(), owner, name, columns, sharing, List.of())));
  }

  public void delete(DashboardRow dashboard) {
    transactions.write(
        () -> {
          store.dashboards().remove(dashboard.id());
          return dashboard;
        });
  }

  /** Puts a new item below the others of its column. */
  public Item add(long dashboardId, String module, int column, Map<String, String> preferences) {
    return transactions.write(
        () -> {
          Item added = item(module, column, preferences);
          change(dashboardId, items -> Stream.concat(items, Stream.of(added)));
          return added;
        });
  }

  public void remove(long dashboardId, long itemId) {
    transactions.write(
        () -> change(dashboardId, items -> items.filter(item -> item.id() != itemId)));
  }

  /** Gives an item these preferences instead of those that it had. */
  public void prefer(long dashboardId, long itemId, Map<String, String> preferences) {
    UnaryOperator<Item> preferring =
        item ->
            item.id() == itemId
                ? new Item(itemId, item.module(), item.column(), preferences)
                : item;
    transactions.write(() -> change(dashboardId, items -> items.map(preferring)));
  }

  private boolean sees(DashboardRow row, String userKey) {
    return row.sharing().covers(userKey) || mayEdit(row, userKey);
  }

  private Item item(String module, int column, Map<String, String> preferences) {
    return new Item(FIRST_ITEM + store.nextId(), module, column, preferences);
  }

  /** Reads inside the transaction, so that no other change is lost. */
  private DashboardRow change(long id, UnaryOperator<Stream<Item>> how) {
    DashboardRow row =
        store
            .dashboards()
            .get(id)
            .orElseThrow(() -> new IllegalArgumentException("There is no dashboard " + id + "."));
    return kept(row.with(how.apply(row.items().stream()).toList()));
  }

  private DashboardRow kept(DashboardRow row) {
    store.dashboards().put(row.id(), row);
    return row;
  }
}
