package org.riceforjira.host.plugins.fragment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.riceforjira.host.plugins.descriptor.XmlNode;
import org.riceforjira.host.plugins.spring.ModuleClasses;
import org.riceforjira.host.plugins.velocity.Templates;

/**
 * The dashboard items of one app.
 *
 * @param items with what fills their place on the server
 */
record DashboardItems(Map<Fragment, PanelContent> items) {
  static DashboardItems read(FragmentReader reader, ModuleClasses classes, Templates templates)
      throws AppRefused {
    Map<Fragment, PanelContent> items = new LinkedHashMap<>();
    for (Fragment item : reader.read("dashboard-item")) {
      XmlNode module = item.module();
      if (title(module).isEmpty() || module.child("amd-module").isEmpty()) {
        throw new AppRefused(
            FragmentReader.where(module) + " needs <definition><title/> and <amd-module>.");
      }
      items.put(
          item,
          module.child("resource").isPresent()
              ? PanelContent.read(module, classes, templates)
              : values -> "");
    }
    return new DashboardItems(items);
  }

  Stream<DashboardItem> shown(Map<String, Object> context, Page page) {
    return items.entrySet().stream()
        .filter(item -> item.getKey().shown().test(context))
        .map(item -> item(item.getKey(), item.getValue(), context, page));
  }

  private static DashboardItem item(
      Fragment item, PanelContent content, Map<String, Object> context, Page page) {
    XmlNode module = item.module();
    return new DashboardItem(
        item.completeKey(),
        page.text(title(module)),
        page.text(module.child("description")),
        module.child("amd-module").map(XmlNode::text).orElse(""),
        module.attribute("configurable").map(Boolean::parseBoolean).orElse(false),
        item.html(content, context));
  }

  private static Optional<XmlNode> title(XmlNode module) {
    return module.child("definition").flatMap(definition -> definition.child("title"));
  }
}
