package org.riceforjira.host.plugins.fragment;

import com.atlassian.plugin.web.ContextProvider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.riceforjira.host.plugins.descriptor.XmlNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What web items, sections and panels have in common.
 *
 * @param place the section of an item, the location of a section or panel, else empty
 * @param module the module as written
 * @param completeKey {@code pluginKey:moduleKey}
 * @param weight light ones come first
 */
record Fragment(
    String place,
    XmlNode module,
    String completeKey,
    int weight,
    Predicate<Map<String, Object>> shown,
    Optional<ContextProvider> provider) {
  private static final Logger LOG = LoggerFactory.getLogger(Fragment.class);

  boolean isAt(String where, Map<String, Object> context) {
    return place.equals(where) && shown.test(context);
  }

  String key() {
    return module.attributes().get("key");
  }

  /** As in Jira, a fragment with a provider sees what the provider gives, not what the page has. */
  Map<String, Object> values(Map<String, Object> context) {
    return provider.map(given -> given.getContextMap(new LinkedHashMap<>(context))).orElse(context);
  }

  /** Its HTML, or in its place a reference into the log. */
  String html(PanelContent content, Map<String, Object> context) {
    try {
      return content.html(values(context));
    } catch (RuntimeException failed) {
      // The app's code must not break the page; the reference leads from the page to the log.
      String reference = UUID.randomUUID().toString();
      LOG.error("Module {} failed, reference {}", completeKey, reference, failed);
      return "<p class=\"rice-host-panel-failed\">This panel could not be shown (reference "
          + reference
          + ").</p>";
    }
  }
}
