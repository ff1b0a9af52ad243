package org.riceforjira.host.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.riceforjira.host.pages.Apps;
import org.riceforjira.host.plugins.fragment.DashboardItem;
import org.riceforjira.host.plugins.webresource.PageResources;
import org.riceforjira.host.plugins.webresource.ServedResource;

/** An app of dashboard items only: one that works, one that fails, two that cannot be made. */
final class ProbeItems implements Apps {
  private static final String SCRIPT = "probe:web/probe.js";

  @Override
  public List<DashboardItem> dashboardItems(Map<String, Object> context) {
    return Stream.of("item", "broken", "unborn", "absent")
        .map(name -> new DashboardItem("probe:" + name, name, "", "probe/" + name, true, ""))
        .toList();
  }

  @Override
  public PageResources endPage() {
    return new PageResources(List.of("/jira/download/resources/" + SCRIPT), List.of());
  }

  @Override
  public Optional<ServedResource> serve(String path, Locale locale) {
    if (!path.equals(SCRIPT)) {
      return Optional.empty();
    }
    try (InputStream script = ProbeItems.class.getResourceAsStream("/dashboard/probe.js")) {
      return Optional.of(new ServedResource(script.readAllBytes(), "text/javascript"));
    } catch (IOException e) {
      throw new UncheckedIOException("The probe's script cannot be read", e);
    }
  }
}
