package org.riceforjira.connect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that ships: what is in it, and that it starts. */
class RiceJarIT {
  private static final Path JAR = Path.of(System.getProperty("rice.built"), "rice.jar");
  private static final Path TESTS = Path.of(System.getProperty("rice.built"), "test-classes");
  private static final long LARGEST = 2_500_000;

  /** What the build was told to write in place of the time; those of libraries are their own. */
  private static final String BUILT = "2026-11-21T00:00";

  @TempDir private Path folder;

  @Test
  void theJarHoldsItsClassesItsLibrariesAndTheirLicences() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      for (String entry :
          List.of(
              "org/riceforjira/connect/Rice.class",
              "org/riceforjira/core/score/Score.class",
              "i18n/rice-core.properties",
              "picocli/CommandLine.class",
              "picocli/AutoComplete.class",
              "com/google/gson/Gson.class",
              "dev/failsafe/Failsafe.class",
              "org/apache/commons/csv/CSVPrinter.class",
              "META-INF/LICENSE",
              "META-INF/NOTICE")) {
        assertNotNull(jar.getEntry(entry), entry);
      }
      assertEquals(
          Rice.class.getName(), jar.getManifest().getMainAttributes().getValue("Main-Class"));
    }
  }

  @Test
  void theJarHoldsNothingElse() throws IOException {
    List<String> strangers =
        entries().stream()
            .map(ZipEntry::getName)
            .filter(
                name ->
                    name.matches(
                        ".*(Test|IT|Contract)\\.class|.*module-info\\.class|META-INF/.*\\.(SF|RSA|DSA|EC)"
                            + "|META-INF/(maven|versions|proguard)/.*|org/riceforjira/host/.*"
                            + "|org/junit/.*|.*/Greet\\.class"))
            .toList();
    assertEquals(List.of(), strangers);
    assertTrue(Files.size(JAR) < LARGEST, Files.size(JAR) + " bytes");
  }

  @Test
  void theNoticeNamesEachLibrary() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      String notice =
          new String(jar.getInputStream(jar.getEntry("META-INF/NOTICE")).readAllBytes(), UTF_8);
      Map<String, String> names =
          Map.of(
              "com/google/gson", "Gson",
              "picocli", "picocli",
              "dev/failsafe", "Failsafe",
              "org/apache/commons/csv", "Commons CSV",
              "org/apache/commons/io", "Commons IO",
              "org/apache/commons/codec", "Commons Codec");
      Set<String> libraries =
          entries().stream()
              .map(ZipEntry::getName)
              .filter(name -> name.endsWith(".class") && !name.startsWith("org/riceforjira/"))
              .map(name -> library(name, names.keySet()))
              .collect(Collectors.toSet());
      for (String library : libraries) {
        assertTrue(notice.contains(names.get(library)), library);
      }
    }
  }

  @Test
  void theBillOfMaterialsListsTheLibrariesAndThatAllAreUnderTheApacheLicence() throws IOException {
    Path bill =
        JAR.resolveSibling("rice-connect-" + System.getProperty("rice.version") + "-sbom.json");
    Map<String, String> licences = new TreeMap<>();
    JsonParser.parseString(Files.readString(bill))
        .getAsJsonObject()
        .getAsJsonArray("components")
        .forEach(one -> licences.put(text(one, "name"), licence(one)));
    Set<String> names =
        Set.of(
            "rice-core",
            "gson",
            "picocli",
            "failsafe",
            "commons-csv",
            "commons-io",
            "commons-codec");
    assertEquals(names, licences.keySet());
    assertEquals(Set.of("Apache-2.0"), Set.copyOf(licences.values()));
  }

  private static String licence(JsonElement component) {
    JsonArray licences = component.getAsJsonObject().getAsJsonArray("licenses");
    return text(licences.get(0).getAsJsonObject().get("license"), "id");
  }

  private static String text(JsonElement object, String member) {
    return object.getAsJsonObject().get(member).getAsString();
  }

  @Test
  void noEntryTellsWhenItWasBuilt() throws IOException {
    LocalDateTime told = LocalDateTime.parse(BUILT);
    List<String> younger =
        entries().stream()
            .filter(entry -> entry.getTimeLocal().isAfter(told))
            .map(ZipEntry::getName)
            .toList();
    assertEquals(List.of(), younger);
  }

  @Test
  void theJarTellsItsVersion() throws Exception {
    Started version = java("--version");
    assertEquals(0, version.code(), version.err());
    String built = System.getProperty("rice.version");
    assertTrue(version.out().startsWith("rice " + built + " on Java "), version.out());
    assertEquals("", version.err());
  }

  @Test
  void theJarTellsItsHelp() throws Exception {
    Started help = java("--help");
    assertEquals(0, help.code(), help.err());
    assertTrue(help.out().startsWith("Usage: rice"), help.out());
    assertFalse(help.out().contains("\u001b"), "No colours in a file");
  }

  @Test
  void wrongUseIsToldWithAHint() throws Exception {
    Started wrong = java("-x");
    assertEquals(1, wrong.code());
    assertEquals("", wrong.out());
    assertEquals("There is no option -x.\nTry: rice --help\n", wrong.err());
  }

  @Test
  void whatIsPrintedIsUtf8WhateverThePlatformPrefers() throws Exception {
    Path config = Files.writeString(folder.resolve("config.json"), "{\"größe\": 1}");
    Started wrong =
        Started.run(
            folder,
            Map.of("LC_ALL", "C", "RICE_CONFIG", config.toString()),
            List.of(
                Started.java(),
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                JAR + File.pathSeparator + TESTS,
                SlowRice.class.getName(),
                "write",
                "x"));
    assertEquals(1, wrong.code());
    assertTrue(wrong.err().contains("there is no key \"größe\""), wrong.err());
  }

  private static String library(String name, Set<String> libraries) {
    return libraries.stream().filter(name::startsWith).findAny().orElse(name);
  }

  private static List<? extends ZipEntry> entries() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      return jar.stream().toList();
    }
  }

  private Started java(String... words) throws Exception {
    return Started.run(
        folder,
        Map.of(),
        Stream.concat(Stream.of(Started.java(), "-jar", JAR.toString()), Stream.of(words))
            .toList());
  }
}
