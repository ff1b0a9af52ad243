package org.riceforjira.host.plugins.fragment;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.riceforjira.host.plugins.text.Texts;

/**
 * What the installed apps add to a place of a page: only what their conditions let through,
 * lightest first. The context is what the page knows: {@code user} (ApplicationUser or null),
 * {@code helper} (JiraHelper), {@code issue}, {@code project} and what links may name, as {@code
 * pathEncodedProjectKey} and {@code projectKeyEncoded}.
 */
public final class WebFragments {
  private final List<AppFragments> apps = new CopyOnWriteArrayList<>();
  private final Supplier<Page> page;

  public WebFragments(Texts texts, Supplier<Locale> locale, String contextPath) {
    this.page = () -> new Page(texts, locale.get(), contextPath);
  }

  public void add(AppFragments app) {
    apps.add(app);
  }

  public void remove(AppFragments app) {
    apps.remove(app);
  }

  /** The links in a section, as {@code atl.jira.proj.config/projectgroup4}. */
  public List<WebItem> items(String section, Map<String, Object> context) {
    Page now = page.get();
    return apps.stream()
        .flatMap(app -> app.items(section, context, now))
        .sorted(Comparator.comparingInt(WebItem::weight))
        .toList();
  }

  /** The sections at a location, as {@code admin_plugins_menu}. */
  public List<WebSection> sections(String location, Map<String, Object> context) {
    Page now = page.get();
    return apps.stream()
        .flatMap(app -> app.sections(location, context, now))
        .sorted(Comparator.comparingInt(WebSection::weight))
        .toList();
  }

  /** The panels at a location, as {@code atl.jira.view.issue.right.context}. */
  public List<PanelView> panels(String location, Map<String, Object> context) {
    Page now = page.get();
    return apps.stream()
        .flatMap(app -> app.panels(location, context, now))
        .sorted(Comparator.comparingInt(PanelView::weight))
        .toList();
  }

  /** The items that apps offer for dashboards, in order of installation. */
  public List<DashboardItem> dashboardItems(Map<String, Object> context) {
    Page now = page.get();
    return apps.stream().flatMap(app -> app.dashboardItems(context, now)).toList();
  }
}
