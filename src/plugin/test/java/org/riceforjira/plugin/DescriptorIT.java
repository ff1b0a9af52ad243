package org.riceforjira.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that the descriptor names is in the jar, or known to be Jira's. */
class DescriptorIT extends EachJar {
  private Descriptor descriptor;

  DescriptorIT(JiraLine line) {
    super(line);
  }

  @BeforeEach
  void read() {
    descriptor = jar.descriptor();
  }

  @Test
  void everyClassIsInTheJarOrInAPackageThatIsImported() {
    assertFalse(descriptor.classes().isEmpty());
    for (String name : classesOfJira()) {
      String itsPackage = JiraMember.packageOf(name);
      assertTrue(jar.mandatoryImports().contains(itsPackage), name + " cannot be loaded.");
    }
  }

  private Set<String> classesOfJira() {
    return descriptor.classes().stream()
        .filter(name -> !jar.has(name.replace('.', '/') + ".class"))
        .collect(Collectors.toSet());
  }

  @Test
  void everyResourceIsPacked() {
    assertFalse(descriptor.resources().isEmpty());
    for (String location : descriptor.resources()) {
      assertTrue(jar.has(location), location);
    }
  }

  @Test
  void everyKeyOfATextHasOneInBothLanguages() {
    assertFalse(descriptor.textKeys().isEmpty());
    for (String language : List.of("", "_de")) {
      Set<String> without = new TreeSet<>(descriptor.textKeys());
      without.removeAll(texts(language).stringPropertyNames());
      assertEquals(Set.of(), without, "without a text" + language);
    }
  }

  @Test
  void everyDependencyOnAWebResourceOfOursExists() {
    List<String> keys =
        descriptor.moduleKeys().stream().map(key -> descriptor.key() + ":" + key).toList();
    descriptor.dependencies().stream()
        .filter(dependency -> dependency.startsWith(descriptor.key()))
        .forEach(dependency -> assertTrue(keys.contains(dependency), dependency));
  }

  @Test
  void whatIsTakenFromJiraByNameIsListedWithWhatShowsIt() {
    Set<String> named = new TreeSet<>(descriptor.places());
    named.addAll(descriptor.takenFromJira());
    named.addAll(classesOfJira());
    assertEquals(listed(), named);
  }

  @Test
  void onlyKindsOfModulesAreUsedThatNeedNoTransformationOfTheJar() {
    assertEquals(
        Set.of(
            "dashboard-item",
            "jql-function",
            "rest",
            "servlet",
            "web-item",
            "web-panel",
            "web-resource",
            "web-section"),
        descriptor.moduleTypes());
  }

  @Test
  void moduleKeysAreUnique() {
    assertEquals(descriptor.moduleKeys().size(), new HashSet<>(descriptor.moduleKeys()).size());
  }

  @Test
  void theAppSaysThatItIsForDataCenter() {
    assertEquals("compatible", descriptor.parameter("atlassian-data-center-status"));
    assertEquals("true", descriptor.parameter("atlassian-data-center-compatible"));
    assertEquals("/plugins/servlet/rice/admin", descriptor.parameter("configure.url"));
  }

  @Test
  void theVelocityAllowlistNamesExactlyWhatTheTemplatesCall() {
    Set<String> called = new TreeSet<>();
    List<String> templates = jar.files().stream().filter(name -> name.endsWith(".vm")).toList();
    assertFalse(templates.isEmpty());
    for (String template : templates) {
      called.addAll(
          TemplateCalls.in(new String(jar.bytes(template), StandardCharsets.UTF_8), template));
    }
    // Templates are given texts, so nothing is called and there is no allowlist to keep.
    assertEquals(called, descriptor.allowedCalls());
    assertEquals(Set.of(), called);
  }

  private Properties texts(String language) {
    Properties all = new Properties();
    for (String file : descriptor.resources()) {
      if (file.startsWith("i18n/")) {
        String name = file.replace(".properties", language + ".properties");
        try (InputStream in = new ByteArrayInputStream(jar.bytes(name))) {
          all.load(in);
        } catch (IOException e) {
          throw new AssertionError(name + " cannot be read.", e);
        }
      }
    }
    return all;
  }

  private static Set<String> listed() {
    return DataLines.of("jira/taken-from-jira.txt").stream()
        .map(line -> line.substring(0, line.indexOf(": ")))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
