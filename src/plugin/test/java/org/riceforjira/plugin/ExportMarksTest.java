package org.riceforjira.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No package is taken for exported by a Jira without something that shows it. */
class ExportMarksTest {
  private static final String SHARED = "com.atlassian.";

  private final Exports exports = Exports.read(JiraLine.OF_BOTH);
  private final Map<String, String> otherwise = otherwise();

  /** The source of each {@code package mark} that no other list shows. */
  private static Map<String, String> otherwise() {
    Map<String, String> sources = new TreeMap<>();
    for (String line : DataLines.of("jira/shown-otherwise.txt")) {
      String[] parts = line.split(": ", 2);
      sources.put(parts[0], parts[1]);
    }
    return sources;
  }

  /** The packages that the app's own lists show, in the form {@code package mark}. */
  private static Set<String> listed() {
    Set<String> shown = new TreeSet<>();
    Stream<JiraMember> called =
        JiraMember.listed().stream()
            .filter(listed -> listed.line() == 11)
            .map(JiraMember.Listed::member);
    Stream.concat(called, JiraMember.implemented().stream())
        .forEach(
            member -> {
              shown.add(member.ownersPackage() + " called");
              member.packagesOfTypes().forEach(name -> shown.add(name + " type"));
            });
    DataLines.of("importable-on-jira-11.txt").stream()
        .map(JiraMember::packageOf)
        .forEach(name -> shown.add(name + " imported"));
    return shown;
  }

  /** Each mark of each package, in the form {@code package mark}. */
  private Set<String> marks() {
    return exports.all().stream()
        .flatMap(export -> export.marks().stream().map(mark -> export.name() + " " + mark))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyMarkIsShownByAListOrHasASource() {
    Set<String> unshown = marks();
    unshown.removeAll(listed());
    unshown.removeAll(otherwise.keySet());
    assertEquals(Set.of(), unshown);
  }

  @Test
  void everySourceIsNeeded() {
    Set<String> needed = marks();
    needed.removeAll(listed());
    assertEquals(needed, otherwise.keySet());
    otherwise.forEach((mark, source) -> assertTrue(source.length() > 10, mark));
  }

  @Test
  void everyMarkIsProvenByTheEvidence() throws IOException {
    assumeTrue(Evidence.isHere(), Evidence.absence());
    Evidence evidence = Evidence.read();
    Set<String> unproven = marks();
    unproven.removeAll(otherwise.keySet());
    unproven.removeIf(mark -> mark.endsWith(" imported"));
    evidence.owners().forEach(name -> unproven.remove(name + " called"));
    evidence.types().forEach(name -> unproven.remove(name + " type"));
    assertEquals(Set.of(), unproven);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsOfAtlassianIsTheSameOnBothLines(JiraLine line) {
    assertEquals(
        List.of(), line.own().names().stream().filter(name -> name.startsWith(SHARED)).toList());
    assertEquals(
        List.of(), exports.names().stream().filter(name -> !name.startsWith(SHARED)).toList());
    assertTrue(line.exports().names().containsAll(exports.names()));
  }

  @ParameterizedTest
  @EnumSource
  void whatALineHasOfItsOwnIsThePlatformsOrImportedByName(JiraLine line) {
    for (Exports.Export export : line.own().all()) {
      boolean renamed = line.ownPackages().stream().anyMatch(export.name()::startsWith);
      assertEquals(Set.of(renamed ? "platform" : "imported"), export.marks(), export.name());
    }
  }
}
