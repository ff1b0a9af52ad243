package org.riceforjira.host.plugins.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExportedPackagesTest {
  private static final Set<String> EXPORTED =
      Arrays.stream(ExportedPackages.read().asProperty().split(","))
          .map(entry -> entry.replaceFirst(";.*", ""))
          .collect(Collectors.toCollection(TreeSet::new));

  private static Set<String> exported(String start) {
    return EXPORTED.stream().filter(name -> name.startsWith(start)).collect(Collectors.toSet());
  }

  @Test
  void jirasPackagesAreExactlyThoseDeclared() {
    Set<String> declared =
        new ClassFileImporter()
            .importPackages("com.atlassian").stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
    assertEquals(declared, exported("com.atlassian."));
  }

  @Test
  void neitherTheHostNorItsLibrariesAreOffered() {
    for (String hidden : Set.of("org.riceforjira", "com.google", "org.eclipse", "org.glassfish")) {
      assertEquals(Set.of(), exported(hidden));
    }
    // Jira's own: its API mentions the logger.
    assertEquals(Set.of("org.apache.log4j"), exported("org.apache"));
  }

  @Test
  void jakartaIsOfferedAndItsPredecessorIsNot() {
    assertTrue(EXPORTED.contains("jakarta.ws.rs.core"));
    assertEquals(Set.of(), exported("javax.ws"));
    assertEquals(Set.of(), exported("javax.inject"));
    assertEquals(Set.of(), exported("javax.servlet"));
  }
}
