package org.riceforjira.host.pages;

import com.google.gson.Gson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.riceforjira.host.data.DashboardRow;
import org.riceforjira.host.plugins.fragment.DashboardItem;

/** A dashboard as its page shows it: columns of items, and what its visitor may do with it. */
final class DashboardView {
  private static final Gson GSON = new Gson();

  private final Desk desk;
  private final List<DashboardItem> offered;

  DashboardView(Desk desk) {
    this.desk = desk;
    this.offered = desk.apps().dashboardItems(desk.place().anywhere());
  }

  Map<String, Object> of(DashboardRow row) {
    boolean editable = desk.jira().dashboards().mayEdit(row, desk.userKey());
    List<List<Map<String, Object>>> columns =
        IntStream.range(0, row.columns()).mapToObj(at -> column(row, at, editable)).toList();
    Map<String, Object> model = new HashMap<>();
    model.put("dashboard", Map.of("id", row.id(), "name", row.name(), "columns", columns));
    model.put("empty", row.items().isEmpty());
    model.put("editable", editable);
    model.put(
        "offered", editable ? offered.stream().map(DashboardView::choice).toList() : List.of());
    model.put("others", others(row));
    model.put("signedIn", desk.userKey() != null);
    return model;
  }

  private List<Map<String, Object>> others(DashboardRow row) {
    return desk.jira()
        .dashboards()
        .seenBy(desk.userKey())
        .filter(other -> other.id() != row.id())
        .map(other -> Map.<String, Object>of("id", other.id(), "name", other.name()))
        .toList();
  }

  private List<Map<String, Object>> column(DashboardRow row, int column, boolean editable) {
    return row.items().stream()
        .filter(item -> item.column() == column)
        .map(item -> item(item, editable))
        .toList();
  }

  private Map<String, Object> item(DashboardRow.Item item, boolean editable) {
    Optional<DashboardItem> module =
        offered.stream().filter(it -> it.key().equals(item.module())).findFirst();
    boolean configurable = module.filter(DashboardItem::configurable).isPresent();
    return Map.of(
        "id", item.id(),
        "key", item.module(),
        "title", module.map(DashboardItem::title).orElse(item.module()),
        "module", module.map(DashboardItem::amdModule).orElse(""),
        "configurable", configurable,
        "editable", editable && configurable,
        "preferences", GSON.toJson(new TreeMap<>(item.preferences())),
        "html", new Html(module.map(DashboardItem::html).orElse("")));
  }

  private static Map<String, Object> choice(DashboardItem item) {
    return Map.of("key", item.key(), "title", item.title());
  }
}
