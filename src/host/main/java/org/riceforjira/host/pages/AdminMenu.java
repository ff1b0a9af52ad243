package org.riceforjira.host.pages;

import java.util.List;
import java.util.Map;
import org.riceforjira.host.plugins.fragment.WebItem;
import org.riceforjira.host.plugins.fragment.WebSection;

/** The apps' sections of the administration, with the links in each. */
final class AdminMenu {
  /** The host's own page. */
  static final String OVERVIEW = "host:overview";

  private static final String APPS = "admin_plugins_menu";

  private final Desk desk;

  AdminMenu(Desk desk) {
    this.desk = desk;
  }

  /**
   * The model of the administration's frame.
   *
   * @param selected the key or the link id of the item that is shown
   */
  Map<String, Object> of(String selected) {
    Map<String, Object> context = desk.place().anywhere();
    return Map.of(
        "sections",
        desk.apps().sections(APPS, context).stream()
            .map(section -> section(section, context, selected))
            .toList(),
        "overview",
        selected.equals(OVERVIEW));
  }

  private Map<String, Object> section(
      WebSection section, Map<String, Object> context, String selected) {
    List<Map<String, Object>> items =
        desk.apps().items(APPS + "/" + section.key(), context).stream()
            .map(item -> link(item, selected))
            .toList();
    return Map.of("label", section.label(), "items", items);
  }

  private static Map<String, Object> link(WebItem item, String selected) {
    boolean here = selected.equals(item.key()) || selected.equals(item.linkId());
    return Map.of("label", item.label(), "url", item.url(), "selected", here);
  }
}
