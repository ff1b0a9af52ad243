package org.riceforjira.host.plugins.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The packages a Jira exports to apps, with the versions it gives them; listed in {@code
 * exported-packages.txt}. The java packages come from the running JDK.
 */
public final class ExportedPackages {
  private final Map<String, String> versions;

  private ExportedPackages(Map<String, String> versions) {
    this.versions = versions;
  }

  static ExportedPackages read() {
    Map<String, String> versions = new TreeMap<>();
    listed()
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .map(line -> line.split("\\s+"))
        .forEach(words -> versions.put(words[0], words.length > 1 ? words[1] : "0.0.0"));
    ModuleLayer.boot().modules().stream()
        .flatMap(module -> module.getPackages().stream())
        .filter(name -> name.startsWith("java."))
        .forEach(name -> versions.put(name, "0.0.0"));
    return new ExportedPackages(versions);
  }

  /** The same but for these. */
  ExportedPackages without(Set<String> names) {
    Map<String, String> others = new TreeMap<>(versions);
    others.keySet().removeAll(names);
    return new ExportedPackages(others);
  }

  boolean contains(String packageName) {
    return versions.containsKey(packageName);
  }

  String version(String packageName) {
    return versions.get(packageName);
  }

  /** In the syntax of the framework's property for the system bundle's exports. */
  String asProperty() {
    return versions.entrySet().stream()
        .map(entry -> entry.getKey() + ";version=\"" + entry.getValue() + "\"")
        .collect(Collectors.joining(","));
  }

  private static String listed() {
    try (InputStream in = ExportedPackages.class.getResourceAsStream("exported-packages.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("exported-packages.txt cannot be read", unreadable);
    }
  }
}
