package org.riceforjira.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Packages that a Jira exports to apps, in the form that a framework is told them. */
record Exports(List<Export> all) {

  /** A package; it may be exported in several versions. */
  record Export(String name, String version) {}

  /** Reads {@code package version # how it is shown}, a line each. */
  static Exports read(String resource) throws IOException {
    try (InputStream in = Exports.class.getResourceAsStream("/" + resource)) {
      return new Exports(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(line -> line.replaceFirst("#.*", "").strip())
              .filter(line -> !line.isEmpty())
              .map(line -> (line + " 0.0.0").split(" "))
              .map(words -> new Export(words[0], words[1]))
              .toList());
    }
  }

  Set<String> names() {
    return all.stream().map(Export::name).collect(Collectors.toCollection(TreeSet::new));
  }

  Exports without(Predicate<String> left) {
    return new Exports(all.stream().filter(export -> !left.test(export.name())).toList());
  }

  /** As the value of {@code org.osgi.framework.system.packages}. */
  String asProperty() {
    return all.stream()
        .map(export -> "%s;version=\"%s\"".formatted(export.name(), export.version()))
        .collect(Collectors.joining(","));
  }
}
