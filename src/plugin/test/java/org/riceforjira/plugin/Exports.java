package org.riceforjira.plugin;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Packages that a Jira exports to apps, in the form that a framework is told them. */
record Exports(List<Export> all) {

  /** A package, and by what it is shown; it may be exported in several versions. */
  record Export(String name, String version, Set<String> marks) {
    private static Export of(String line) {
      String[] halves = line.split("#", 2);
      String[] words = (halves[0].strip() + " 0.0.0").split(" ");
      return new Export(words[0], words[1], Set.of(halves[1].strip().split(", ")));
    }
  }

  /** Reads {@code package version # how it is shown}, a line each. */
  static Exports read(String resource) {
    return new Exports(DataLines.of(resource).stream().map(Export::of).toList());
  }

  Exports and(Exports others) {
    return new Exports(Stream.concat(all.stream(), others.all.stream()).toList());
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
