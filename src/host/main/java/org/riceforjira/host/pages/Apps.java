package org.riceforjira.host.pages;

import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.host.plugins.App;
import org.riceforjira.host.plugins.AppRuntime;
import org.riceforjira.host.plugins.fragment.PanelView;
import org.riceforjira.host.plugins.fragment.WebFragments;
import org.riceforjira.host.plugins.fragment.WebItem;
import org.riceforjira.host.plugins.fragment.WebSection;
import org.riceforjira.host.plugins.rest.RestMount;
import org.riceforjira.host.plugins.webresource.PageResources;
import org.riceforjira.host.plugins.webresource.ServedResource;
import org.riceforjira.host.plugins.webresource.WebResources;

/** What the installed apps bring to the site: parts of pages, files, servlets and REST. */
public record Apps(
    List<App> installed,
    WebFragments fragments,
    WebResources resources,
    Optional<Servlet> servlets,
    List<RestMount> rest) {

  /** A site without apps. */
  public static Apps none() {
    return new Apps(List.of(), new NoFragments(), new NoResources(), Optional.empty(), List.of());
  }

  public static Apps of(AppRuntime runtime, List<App> installed) {
    return new Apps(
        installed,
        runtime.fragments(),
        runtime.webResources(),
        Optional.of(runtime.servlets()),
        runtime.rest());
  }

  private static final class NoFragments implements WebFragments {
    @Override
    public List<WebItem> items(String section, Map<String, Object> context) {
      return List.of();
    }

    @Override
    public List<WebSection> sections(String location, Map<String, Object> context) {
      return List.of();
    }

    @Override
    public List<PanelView> panels(String location, Map<String, Object> context) {
      return List.of();
    }
  }

  private static final class NoResources implements WebResources {
    @Override
    public void startPage() {
      // Nothing can be required of a site without apps.
    }

    @Override
    public void requireContext(String context) {
      // As above.
    }

    @Override
    public void requireResource(String completeKey) {
      // As above.
    }

    @Override
    public PageResources endPage() {
      return new PageResources(List.of(), List.of());
    }

    @Override
    public Optional<ServedResource> serve(String path, Locale locale) {
      return Optional.empty();
    }
  }
}
