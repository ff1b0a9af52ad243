package org.riceforjira.host.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.plugins.fragment.WebItem;
import org.riceforjira.host.plugins.fragment.WebSection;

/** The links beside a project's pages: its issues, the apps' pages, and their settings. */
final class Sidebar {
  /** The item of the host's own list. */
  static final String ISSUES = "host:issues";

  private static final String PAGES = "jira.project.sidebar.plugins.navigation";
  private static final String SETTINGS = "atl.jira.proj.config";

  /** Jira's own groups of settings are projectgroup1 to projectgroup8. */
  private static final int GROUPS = 8;

  private final Desk desk;

  Sidebar(Desk desk) {
    this.desk = desk;
  }

  /**
   * The model of the project's frame.
   *
   * @param selected the key, the link id or the target of the item that is shown
   */
  Map<String, Object> of(ProjectRow project, String selected, String base) {
    Map<String, Object> context = desk.place().in(project);
    List<Map<String, Object>> pages = new ArrayList<>();
    pages.add(
        link(
            "Issues",
            base + "/projects/" + project.key(),
            "aui-iconfont-issues",
            selected.equals(ISSUES)));
    desk.apps().items(PAGES, context).stream()
        .map(item -> link(item, selected))
        .forEach(pages::add);
    List<Map<String, Object>> settings =
        desk.administers(project)
            ? settings(context).map(item -> link(item, selected)).toList()
            : List.of();
    return Map.of(
        "projectKey",
        project.key(),
        "projectName",
        project.name(),
        "pages",
        pages,
        "settings",
        settings);
  }

  /** The label of the item that is shown. */
  static Optional<String> selected(Map<String, Object> model) {
    return Stream.of("pages", "settings")
        .flatMap(list -> ((List<?>) model.get(list)).stream())
        .map(item -> (Map<?, ?>) item)
        .filter(item -> Boolean.TRUE.equals(item.get("selected")))
        .map(item -> String.valueOf(item.get("label")))
        .findFirst();
  }

  private Stream<WebItem> settings(Map<String, Object> context) {
    Stream<String> own =
        IntStream.rangeClosed(1, GROUPS).mapToObj(number -> SETTINGS + "/projectgroup" + number);
    Stream<String> added =
        desk.apps().sections(SETTINGS, context).stream()
            .map(WebSection::key)
            .map(key -> SETTINGS + "/" + key);
    return Stream.concat(Stream.of(SETTINGS), Stream.concat(own, added))
        .distinct()
        .flatMap(section -> desk.apps().items(section, context).stream());
  }

  private static Map<String, Object> link(WebItem item, String selected) {
    boolean here =
        !selected.isEmpty()
            && (selected.equals(item.key())
                || selected.equals(item.linkId())
                || item.url().endsWith("selectedItem=" + selected));
    return link(
        item.label(),
        item.url(),
        item.params().getOrDefault("iconClass", "aui-iconfont-configure"),
        here);
  }

  private static Map<String, Object> link(String label, String url, String icon, boolean selected) {
    return Map.of("label", label, "url", url, "icon", icon, "selected", selected);
  }
}
