package org.riceforjira.host.plugins.fragment;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.riceforjira.host.plugins.descriptor.XmlNode;

/**
 * What web items, sections and panels have in common.
 *
 * @param place the section of an item, the location of a section or panel
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
  boolean isAt(String where, Map<String, Object> context) {
    return place.equals(where) && shown.test(context);
  }

  String key() {
    return module.attributes().get("key");
  }
}
