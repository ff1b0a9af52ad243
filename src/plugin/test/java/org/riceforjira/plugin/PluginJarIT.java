package org.riceforjira.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opens the jars that ship, built by this run of Maven. */
class PluginJarIT extends EachJar {
  private static final int JAVA_17 = 61;
  private static final String INDEX = "META-INF/plugin-components/";

  PluginJarIT(JiraLine line) {
    super(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com/atlassian/",
        "org/riceforjira/jiraapi/",
        "org/riceforjira/scanner/",
        "org/springframework/",
        "org/slf4j/",
        "jakarta/",
        "javax/",
        // A second manifest in there would win over the one that is tested here.
        "META-INF/versions/",
      })
  void whatIsJirasIsNotPacked(String folder) {
    assertEquals(List.of(), jar.files().stream().filter(f -> f.startsWith(folder)).toList());
  }

  @Test
  void noTestIsPacked() {
    List<String> tests =
        jar.files().stream().filter(f -> f.matches(".*(Test|IT)\\.class")).toList();
    assertEquals(List.of(), tests);
  }

  @Test
  void theDescriptorIsTheAppsOwnWithItsVersionFilledIn() {
    Descriptor descriptor = jar.descriptor();
    assertEquals(line.version(), descriptor.version());
    assertEquals(descriptor.key(), jar.header("Atlassian-Plugin-Key"));
    assertEquals("org.riceforjira", descriptor.key());
    String text = new String(jar.bytes("atlassian-plugin.xml"), StandardCharsets.UTF_8);
    assertFalse(text.contains("${"), "Something was not filled in.");
  }

  @Test
  void theManifestTellsJiraHowToStartTheApp() {
    assertEquals("*", jar.header("Spring-Context"));
    assertEquals("2", jar.header("Bundle-ManifestVersion"));
    assertEquals("org.riceforjira", jar.header("Bundle-SymbolicName"));
    assertEquals(line.bundleVersion(), jar.header("Bundle-Version"));
    assertTrue(
        jar.header("Atlassian-Build-Date")
            .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d{4}"));
    assertTrue(
        new String(jar.bytes("META-INF/spring/plugin-context.xml"), StandardCharsets.UTF_8)
            .contains("<atlassian-scanner:scan-indexes/>"));
  }

  @Test
  void theIndexIsThatOfTheClassesInTheJar() {
    ScannedComponents scanned = ScannedComponents.in(jar.classes());
    assertFalse(scanned.component().isEmpty());
    assertEquals(scanned.component(), jar.lines(INDEX + "component"));
    assertEquals(scanned.imports(), jar.lines(INDEX + "imports"));
    assertEquals(scanned.exports(), jar.lines(INDEX + "exports"));
  }

  @Test
  void everyClassFileRunsOnJava17() {
    for (String file : jar.files()) {
      if (file.endsWith(".class")) {
        byte[] bytes = jar.bytes(file);
        int major = (bytes[6] & 0xff) << 8 | bytes[7] & 0xff;
        assertTrue(major <= JAVA_17, file + " has version " + major);
      }
    }
  }

  @Test
  void nothingIsExportedAndGsonStaysPrivate() {
    assertEquals("", jar.header("Export-Package"));
    assertEquals("", jar.header("DynamicImport-Package"));
    assertEquals(List.of(), jar.imports().stream().filter(p -> p.contains("gson")).toList());
  }

  @Test
  void everyPackageThatIsUsedIsInsideOrImportedOrOfJava() {
    JavaClasses classes = jar.classes();
    Set<String> inside = new TreeSet<>();
    classes.forEach(type -> inside.add(type.getPackageName()));
    Set<String> unreachable = new TreeSet<>();
    for (JavaClass type : classes) {
      PluginJar.mentioned(type).stream()
          .filter(used -> !used.startsWith("java."))
          .filter(used -> !inside.contains(used) && !jar.imports().contains(used))
          .forEach(used -> unreachable.add(used + " by " + type.getName()));
    }
    assertEquals(Set.of(), unreachable);
  }

  @Test
  void nothingTellsWhereTheJarWasBuilt() {
    String repository = Path.of("../..").toAbsolutePath().normalize().toString();
    for (String file : jar.files()) {
      String text = new String(jar.bytes(file), StandardCharsets.ISO_8859_1);
      assertFalse(text.contains(repository), file);
      assertFalse(text.contains(System.getProperty("user.home") + "/"), file);
    }
    assertEquals("", jar.header("Built-By"));
    assertEquals("", jar.header("Bnd-LastModified"));
  }
}
