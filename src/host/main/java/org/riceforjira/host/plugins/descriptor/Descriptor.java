package org.riceforjira.host.plugins.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The checked descriptor of an app.
 *
 * @param version as {@code plugin-info} says; empty if it does not
 * @param resources the app's own resources, as its texts
 * @param modules everything else but {@code plugin-info}, in order
 */
public record Descriptor(
    String key, String name, String version, List<XmlNode> resources, List<XmlNode> modules) {
  private static final Set<String> NEVER_WITH_PLUGIN_KEY =
      Set.of("component", "component-import", "module-type");
  private static final Set<String> KNOWN =
      Set.of(
          "web-item",
          "web-section",
          "web-panel",
          "web-resource",
          "servlet",
          "rest",
          "rest-migration",
          "velocity-allowlist",
          "dashboard-item",
          "jql-function");

  /**
   * Reads atlassian-plugin.xml.
   *
   * @param manifestKey the manifest's Atlassian-Plugin-Key, which must be the descriptor's
   */
  public static Descriptor read(InputStream in, String manifestKey) throws AppRefused, IOException {
    XmlNode root = XmlNode.read(in, "atlassian-plugin.xml");
    String key = root.attribute("key").orElse("");
    if (!key.equals(manifestKey)) {
      throw new AppRefused(
          "The key in atlassian-plugin.xml is \""
              + key
              + "\", the Atlassian-Plugin-Key in the manifest \""
              + manifestKey
              + "\": they must be equal.");
    }
    List<XmlNode> modules =
        root.children().stream()
            .filter(node -> !Set.of("plugin-info", "resource", "description").contains(node.name()))
            .toList();
    Set<String> keys = new HashSet<>();
    for (XmlNode module : modules) {
      check(module, keys);
    }
    return new Descriptor(
        key,
        root.attribute("name").orElse(key),
        version(root).orElse(""),
        root.children("resource"),
        modules);
  }

  public List<XmlNode> modules(String type) {
    return modules.stream().filter(module -> module.name().equals(type)).toList();
  }

  /** {@code pluginKey:moduleKey} of a module. */
  public String completeKey(XmlNode module) {
    return key + ":" + module.attributes().get("key");
  }

  private static Optional<String> version(XmlNode root) {
    return root.child("plugin-info").flatMap(info -> info.child("version")).map(XmlNode::text);
  }

  private static void check(XmlNode module, Set<String> keys) throws AppRefused {
    String type = module.name();
    if (NEVER_WITH_PLUGIN_KEY.contains(type)) {
      throw new AppRefused(
          "atlassian-plugin.xml has a <"
              + type
              + ">, which is forbidden in a jar with Atlassian-Plugin-Key in its manifest:"
              + " use META-INF/plugin-components instead.");
    }
    if (!KNOWN.contains(type)) {
      throw new AppRefused("atlassian-plugin.xml has a module of the unknown type <" + type + ">.");
    }
    String key = module.attributes().get("key");
    if (key == null) {
      throw new AppRefused("A <" + type + "> in atlassian-plugin.xml has no key.");
    }
    if (!keys.add(key)) {
      throw new AppRefused("Two modules in atlassian-plugin.xml have the key \"" + key + "\".");
    }
  }
}
