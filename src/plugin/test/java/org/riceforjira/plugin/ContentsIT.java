package org.riceforjira.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the jars contain, what the bill of materials says of it, and under which licences. */
class ContentsIT extends EachJar {
  /** Where the classes of each component of the bill are. */
  private static final Map<String, List<String>> FOLDERS =
      Map.of(
          "rice-core", List.of("org/riceforjira/core/"),
          "gson", List.of("com/google/gson/"));

  private static final String OWN = "org/riceforjira/plugin/";

  ContentsIT(JiraLine line) {
    super(line);
  }

  @Test
  void theBillNamesTheCoreAndGsonAndNothingElse() throws IOException {
    Map<String, String> versions = new TreeMap<>();
    components()
        .forEach(
            one -> versions.put(one.get("name").getAsString(), one.get("version").getAsString()));
    assertEquals(
        Map.of(
            "rice-core", System.getProperty("rice.version"),
            "gson", System.getProperty("rice.gson")),
        versions);
  }

  @Test
  void everyClassBelongsToTheAppOrToAComponentOfTheBill() throws IOException {
    Set<String> folders =
        components().stream()
            .flatMap(one -> FOLDERS.get(one.get("name").getAsString()).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    folders.add(OWN);
    List<String> strangers =
        jar.files().stream()
            .filter(name -> name.endsWith(".class"))
            .filter(name -> folders.stream().noneMatch(name::startsWith))
            .toList();
    assertEquals(List.of(), strangers);
    for (String folder : folders) {
      assertTrue(jar.files().stream().anyMatch(name -> name.startsWith(folder)), folder);
    }
  }

  @Test
  void everythingIsUnderTheApacheLicenceWhichIsInTheJarWithTheNotices() throws IOException {
    String notice = new String(jar.bytes("META-INF/NOTICE"), StandardCharsets.UTF_8);
    String licence = new String(jar.bytes("META-INF/LICENSE"), StandardCharsets.UTF_8);
    assertTrue(licence.contains("Apache License") && licence.contains("Version 2.0"));
    for (JsonObject component : components()) {
      String name = component.get("name").getAsString();
      assertEquals(Set.of("Apache-2.0"), licences(component), name);
      assertTrue(name.startsWith("rice-") || notice.toLowerCase(Locale.ROOT).contains(name), name);
    }
  }

  private static Set<String> licences(JsonObject component) {
    return component.getAsJsonArray("licenses").asList().stream()
        .map(one -> one.getAsJsonObject().getAsJsonObject("license").get("id").getAsString())
        .collect(Collectors.toSet());
  }

  private static List<JsonObject> components() throws IOException {
    String bill = Files.readString(Path.of(System.getProperty("rice.bill")));
    return JsonParser.parseString(bill)
        .getAsJsonObject()
        .getAsJsonArray("components")
        .asList()
        .stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }
}
