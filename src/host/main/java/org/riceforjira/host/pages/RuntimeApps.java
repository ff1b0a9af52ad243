package org.riceforjira.host.pages;

import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.host.plugins.App;
import org.riceforjira.host.plugins.AppRuntime;
import org.riceforjira.host.plugins.fragment.DashboardItem;
import org.riceforjira.host.plugins.fragment.PanelView;
import org.riceforjira.host.plugins.fragment.WebItem;
import org.riceforjira.host.plugins.fragment.WebSection;
import org.riceforjira.host.plugins.osgi.BrokenCalls;
import org.riceforjira.host.plugins.osgi.CallCounter;
import org.riceforjira.host.plugins.rest.RestMount;
import org.riceforjira.host.plugins.webresource.PageResources;
import org.riceforjira.host.plugins.webresource.ServedResource;

/** The apps of a running plugin system. */
public record RuntimeApps(AppRuntime runtime, List<App> installed) implements Apps {
  @Override
  public List<WebItem> items(String section, Map<String, Object> context) {
    return runtime.fragments().items(section, context);
  }

  @Override
  public List<WebSection> sections(String location, Map<String, Object> context) {
    return runtime.fragments().sections(location, context);
  }

  @Override
  public List<PanelView> panels(String location, Map<String, Object> context) {
    return runtime.fragments().panels(location, context);
  }

  @Override
  public List<DashboardItem> dashboardItems(Map<String, Object> context) {
    return runtime.fragments().dashboardItems(context);
  }

  @Override
  public void startPage() {
    runtime.webResources().startPage();
  }

  @Override
  public void requireContext(String context) {
    runtime.webResources().requireContext(context);
  }

  @Override
  public void requireResource(String completeKey) {
    runtime.webResources().requireResource(completeKey);
  }

  @Override
  public PageResources endPage() {
    return runtime.webResources().endPage();
  }

  @Override
  public Optional<ServedResource> serve(String path, Locale locale) {
    return runtime.webResources().serve(path, locale);
  }

  @Override
  public Optional<Servlet> servlets() {
    return Optional.of(runtime.servlets());
  }

  @Override
  public List<RestMount> rest() {
    return runtime.rest();
  }

  @Override
  public CallCounter calls() {
    return runtime.calls();
  }

  @Override
  public BrokenCalls broken() {
    return runtime.broken();
  }

  @Override
  public Map<String, Long> refusals() {
    return runtime.allowlist().refusals();
  }
}
