package org.riceforjira.host.plugins.webresource;

import java.util.Locale;
import java.util.Optional;

/** The web resources of all apps, and what the page of this thread has asked for. */
public interface WebResources {
  /** Begins a page in this thread, with nothing required. */
  void startPage();

  void requireContext(String context);

  /** Requires {@code pluginKey:moduleKey} and all it depends on. */
  void requireResource(String completeKey);

  /** What was required since {@link #startPage()}; ends the page. */
  PageResources endPage();

  /**
   * The file behind a URL.
   *
   * @param path what follows {@code /download/resources/}, as {@code plugin:module/js/panel.js}
   */
  Optional<ServedResource> serve(String path, Locale locale);
}
