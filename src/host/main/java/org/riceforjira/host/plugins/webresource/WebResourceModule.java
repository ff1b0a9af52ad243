package org.riceforjira.host.plugins.webresource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.riceforjira.host.plugins.descriptor.Descriptor;
import org.riceforjira.host.plugins.descriptor.XmlNode;

/**
 * A web-resource module.
 *
 * @param dependencies complete keys of modules of this app, in order
 * @param translated extensions of files in which texts are put in, as {@code js}
 */
record WebResourceModule(
    String completeKey,
    List<Download> downloads,
    List<String> dependencies,
    List<String> contexts,
    Set<String> translated) {
  private static final Set<String> TRANSFORMERS = Set.of("jsI18n");

  /** A file, or a folder of files if its name ends with a slash. */
  record Download(String name, String location) {
    /** Where in the jar the file of this name is; empty if it is none of ours. */
    Optional<String> find(String file) {
      if (file.equals(name)) {
        return Optional.of(location);
      }
      boolean inside = name.endsWith("/") && file.startsWith(name) && !file.contains("..");
      String folder = location.endsWith("/") ? location : location + "/";
      return inside ? Optional.of(folder + file.substring(name.length())) : Optional.empty();
    }
  }

  static WebResourceModule read(Descriptor descriptor, XmlNode module) throws AppRefused {
    String key = descriptor.completeKey(module);
    List<String> dependencies = new ArrayList<>();
    for (XmlNode dependency : module.children("dependency")) {
      Dependencies.check(descriptor, key, dependency.text());
      if (dependency.text().startsWith(descriptor.key() + ":")) {
        dependencies.add(dependency.text());
      }
    }
    return new WebResourceModule(
        key,
        downloads(module),
        dependencies,
        module.children("context").stream().map(XmlNode::text).toList(),
        translated(key, module));
  }

  /** The names of its files with this ending, in order of the descriptor. */
  List<String> files(String ending) {
    return downloads.stream().map(Download::name).filter(n -> n.endsWith(ending)).toList();
  }

  boolean translates(String file) {
    return translated.contains(file.substring(file.lastIndexOf('.') + 1));
  }

  private static List<Download> downloads(XmlNode module) {
    return module.children("resource").stream()
        .filter(resource -> "download".equals(resource.attributes().get("type")))
        .map(
            resource ->
                new Download(
                    resource.attribute("name").orElse(""),
                    resource.attribute("location").orElse("")))
        .toList();
  }

  private static Set<String> translated(String key, XmlNode module) throws AppRefused {
    List<String> extensions = new ArrayList<>();
    for (XmlNode transformation : module.children("transformation")) {
      for (XmlNode transformer : transformation.children("transformer")) {
        String name = transformer.attribute("key").orElse("");
        if (!TRANSFORMERS.contains(name)) {
          throw new AppRefused(
              "Module \"" + key + "\" asks for the unknown transformer \"" + name + "\".");
        }
        extensions.add(transformation.attribute("extension").orElse(""));
      }
    }
    return Set.copyOf(extensions);
  }
}
