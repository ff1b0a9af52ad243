package org.riceforjira.host.plugins.fragment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.riceforjira.host.plugins.descriptor.Descriptor;
import org.riceforjira.host.plugins.spring.ModuleClasses;
import org.riceforjira.host.plugins.velocity.Templates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The web items, sections, panels and dashboard items of one app. */
public final class AppFragments {
  private static final Logger LOG = LoggerFactory.getLogger(AppFragments.class);

  private final List<Fragment> items;
  private final List<Fragment> sections;
  private final Map<Fragment, PanelContent> panels;
  private final DashboardItems dashboard;
  private final Templates templates;

  private AppFragments(
      List<Fragment> items,
      List<Fragment> sections,
      Map<Fragment, PanelContent> panels,
      DashboardItems dashboard,
      Templates templates) {
    this.items = items;
    this.sections = sections;
    this.panels = panels;
    this.dashboard = dashboard;
    this.templates = templates;
  }

  /** Reads them and creates all classes they name. */
  public static AppFragments read(Descriptor descriptor, ModuleClasses classes, Templates templates)
      throws AppRefused {
    FragmentReader reader = new FragmentReader(descriptor, classes);
    Map<Fragment, PanelContent> panels = new LinkedHashMap<>();
    for (Fragment panel : reader.read("web-panel", "location")) {
      panels.put(panel, PanelContent.read(panel.module(), classes, templates));
    }
    return new AppFragments(
        reader.read("web-item", "section"),
        reader.read("web-section", "location"),
        panels,
        DashboardItems.read(reader, classes, templates),
        templates);
  }

  Stream<WebItem> items(String section, Map<String, Object> context, Page page) {
    return items.stream()
        .filter(item -> item.isAt(section, context))
        .flatMap(item -> item(item, context, page).stream());
  }

  Stream<WebSection> sections(String location, Map<String, Object> context, Page page) {
    return sections.stream()
        .filter(section -> section.isAt(location, context))
        .map(s -> new WebSection(s.key(), location, page.label(s.module()), s.weight()));
  }

  Stream<PanelView> panels(String location, Map<String, Object> context, Page page) {
    return panels.entrySet().stream()
        .filter(panel -> panel.getKey().isAt(location, context))
        .map(panel -> panel(panel.getKey(), panel.getValue(), context, page));
  }

  Stream<DashboardItem> dashboardItems(Map<String, Object> context, Page page) {
    return dashboard.shown(context, page);
  }

  private Optional<WebItem> item(Fragment item, Map<String, Object> context, Page page) {
    try {
      return Optional.of(filled(item, item.values(context), page));
    } catch (RuntimeException failed) {
      // The app's code must not break the page: as in Jira, the item is left out.
      LOG.error("Web item {} failed", item.completeKey(), failed);
      return Optional.empty();
    }
  }

  private WebItem filled(Fragment item, Map<String, Object> values, Page page) {
    return new WebItem(
        item.completeKey(),
        page.label(item.module()),
        item.module()
            .child("link")
            .map(link -> page.url(templates.fill(link.text(), values)))
            .orElse(""),
        item.module().child("link").flatMap(link -> link.attribute("linkId")).orElse(""),
        item.weight(),
        item.module().params());
  }

  private static PanelView panel(
      Fragment panel, PanelContent content, Map<String, Object> context, Page page) {
    return new PanelView(
        panel.completeKey(),
        page.label(panel.module()),
        panel.html(content, context),
        panel.weight());
  }
}
