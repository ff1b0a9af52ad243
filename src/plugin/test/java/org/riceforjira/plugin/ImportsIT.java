package org.riceforjira.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the jars ask of Jira, against what each line of Jira is shown to export. */
class ImportsIT extends EachJar {
  private Exports exports;

  ImportsIT(JiraLine line) {
    super(line);
  }

  @BeforeEach
  void read() {
    exports = line.exports();
  }

  @Test
  void nothingThatIsNotShownToBeExportedKeepsTheAppFromStarting() {
    Set<String> unproven = new TreeSet<>(jar.mandatoryImports());
    unproven.removeAll(exports.names());
    assertEquals(Set.of(), unproven);
  }

  @Test
  void everyOptionalImportIsListedWithItsReason() {
    assertEquals(OptionalImports.read().packages(), jar.optionalImports());
  }

  @Test
  void noPackageOfTheOtherLineIsImported() {
    for (String foreign : line.foreignPackages()) {
      assertEquals(
          List.of(), jar.imports().stream().filter(name -> name.startsWith(foreign)).toList());
    }
    for (String own : List.of("inject", "servlet.http", "ws.rs", "ws.rs.core", "ws.rs.ext")) {
      String root = line == JiraLine.JIRA_11 ? "jakarta." : "javax.";
      assertTrue(jar.imports().contains(root + own), own);
    }
  }

  @Test
  void onlyJaxRsIsBoundToVersions() {
    String range = line == JiraLine.JIRA_11 ? "[0,4)" : "[2,3)";
    for (String imported : jar.imports()) {
      String clause = jar.clause(imported);
      if (imported.contains(".ws.rs")) {
        assertEquals(imported + ";version=\"" + range + "\"", clause);
      } else {
        assertTrue(!clause.contains("version="), clause);
      }
    }
  }

  @Test
  void nothingIsAskedForButPackages() {
    for (String header :
        List.of("Require-Capability", "Require-Bundle", "DynamicImport-Package", "Fragment-Host")) {
      assertEquals("", jar.header(header), header);
    }
  }

  @Test
  void theBundleResolvesAgainstTheExportsAndTakesNothingElse(@TempDir Path folder) {
    try (BareFramework felix = new BareFramework(exports, folder)) {
      assertEquals(Optional.empty(), felix.problem(line.path()));
      Set<String> expected = new TreeSet<>(jar.imports());
      expected.retainAll(exports.names());
      assertEquals(expected, felix.wired(line.path()).keySet());
    }
  }

  @Test
  void ofTwoVersionsOfJaxRsTheBundleTakesTheLater(@TempDir Path folder) {
    try (BareFramework felix = new BareFramework(exports, folder)) {
      Set<String> versions =
          felix.wired(line.path()).entrySet().stream()
              .filter(wire -> wire.getKey().contains(".ws.rs"))
              .map(wire -> wire.getValue())
              .collect(Collectors.toSet());
      assertEquals(Set.of(line == JiraLine.JIRA_11 ? "3.1.0" : "2.1.0"), versions);
    }
  }

  @Test
  void theBundleResolvesWithoutAnyOptionalPackage(@TempDir Path folder) {
    Exports bare = exports.without(OptionalImports.read().packages()::contains);
    try (BareFramework felix = new BareFramework(bare, folder)) {
      assertEquals(Optional.empty(), felix.problem(line.path()));
      assertEquals(jar.mandatoryImports(), felix.wired(line.path()).keySet());
    }
  }

  @Test
  void theBundleOfTheOtherLineIsRefusedWithTheNameOfAPackage(@TempDir Path folder) {
    JiraLine other = line == JiraLine.JIRA_11 ? JiraLine.JIRA_10 : JiraLine.JIRA_11;
    try (BareFramework felix = new BareFramework(exports, folder)) {
      String problem = felix.problem(other.path()).orElseThrow();
      assertTrue(other.ownPackages().stream().anyMatch(problem::contains), problem);
    }
  }

  @Test
  void everyComponentCanBeLookedIntoWithoutTheOptionalPackages() throws Exception {
    ClassLoader jira = new MissingPackages();
    for (String component : jar.lines("META-INF/plugin-components/component")) {
      String name = component.split("#")[0].trim();
      Class<?> type = Class.forName(name, true, jira);
      assertEquals(jira, type.getClassLoader());
      assertTrue(type.getDeclaredMethods().length + type.getDeclaredConstructors().length > 0);
    }
  }
}
