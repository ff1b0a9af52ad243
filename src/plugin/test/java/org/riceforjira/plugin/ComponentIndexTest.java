package org.riceforjira.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentIndexTest {
  private final ScannedComponents scanned =
      ScannedComponents.in(
          new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("org.riceforjira.plugin"));

  @Test
  void theIndexListsEveryComponentOnce() throws IOException {
    assertFalse(scanned.component().isEmpty());
    assertEquals(scanned.component(), lines("META-INF/plugin-components/component"));
  }

  @Test
  void theIndexListsEveryServiceThatIsAskedForOnce() throws IOException {
    assertFalse(scanned.imports().isEmpty());
    assertEquals(scanned.imports(), lines("META-INF/plugin-components/imports"));
  }

  @Test
  void theIndexListsEveryServiceThatIsOffered() throws IOException {
    assertEquals(scanned.exports(), lines("META-INF/plugin-components/exports"));
  }

  @Test
  void nothingIsImportedThatJira11IsNotKnownToOffer() throws IOException {
    List<String> unproven = new ArrayList<>(scanned.imports());
    unproven.replaceAll(line -> line.replaceFirst("#.*", ""));
    unproven.removeAll(lines("importable-on-jira-11.txt"));
    assertEquals(List.of(), unproven, "Get these through UnexportedServices.");
  }

  /** A file that is not there is an empty list. */
  private static List<String> lines(String resource) throws IOException {
    ClassLoader classes = ComponentIndexTest.class.getClassLoader();
    try (InputStream in = classes.getResourceAsStream(resource)) {
      return in == null
          ? List.of()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
    }
  }
}
