package org.riceforjira.host.plugins.fragment;

import java.util.List;
import java.util.Map;

/**
 * What the installed apps add to a place of a page: only what their conditions let through,
 * lightest first. The context is what the page knows: {@code user} (ApplicationUser or null),
 * {@code helper} (JiraHelper), {@code issue}, {@code project} and what links may name, as {@code
 * pathEncodedProjectKey} and {@code projectKeyEncoded}.
 */
public interface WebFragments {
  List<WebItem> items(String section, Map<String, Object> context);

  List<WebSection> sections(String location, Map<String, Object> context);

  List<PanelView> panels(String location, Map<String, Object> context);
}
