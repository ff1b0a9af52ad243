package org.riceforjira.host.pages;

import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.host.plugins.App;
import org.riceforjira.host.plugins.fragment.DashboardItem;
import org.riceforjira.host.plugins.fragment.PanelView;
import org.riceforjira.host.plugins.fragment.WebItem;
import org.riceforjira.host.plugins.fragment.WebSection;
import org.riceforjira.host.plugins.osgi.BrokenCalls;
import org.riceforjira.host.plugins.osgi.CallCounter;
import org.riceforjira.host.plugins.rest.RestMount;
import org.riceforjira.host.plugins.webresource.PageResources;
import org.riceforjira.host.plugins.webresource.ServedResource;

/**
 * What the installed apps bring to the site: parts of pages, files, servlets and REST. This one is
 * a site's that has none.
 */
public interface Apps {
  /** A site without apps. */
  Apps NONE = new Apps() {};

  default List<App> installed() {
    return List.of();
  }

  default List<WebItem> items(String section, Map<String, Object> context) {
    return List.of();
  }

  default List<WebSection> sections(String location, Map<String, Object> context) {
    return List.of();
  }

  default List<PanelView> panels(String location, Map<String, Object> context) {
    return List.of();
  }

  default List<DashboardItem> dashboardItems(Map<String, Object> context) {
    return List.of();
  }

  /** Begins a page in this thread. */
  default void startPage() {}

  default void requireContext(String context) {}

  /** Requires a web resource by its complete key; an unknown key adds nothing. */
  default void requireResource(String completeKey) {}

  /** What the page of this thread has to load; ends the page. */
  default PageResources endPage() {
    return new PageResources(List.of(), List.of());
  }

  /** The file of a web resource; the path is what follows {@code /download/resources/}. */
  default Optional<ServedResource> serve(String path, Locale locale) {
    return Optional.empty();
  }

  /** Answers below {@code /plugins/servlet/}. */
  default Optional<Servlet> servlets() {
    return Optional.empty();
  }

  default List<RestMount> rest() {
    return List.of();
  }

  /** Counts what the apps call. */
  default CallCounter calls() {
    return new CallCounter();
  }

  /** Breaks what the apps call. */
  default BrokenCalls broken() {
    return new BrokenCalls();
  }

  /** How often templates were refused each method, since the start. */
  default Map<String, Long> refusals() {
    return Map.of();
  }
}
