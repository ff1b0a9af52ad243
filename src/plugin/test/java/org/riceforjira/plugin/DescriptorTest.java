package org.riceforjira.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DescriptorTest {
  private static final Path RESOURCES = Sources.PLUGIN.resolve("resources");
  private static final Pattern OWN_MODULE = Pattern.compile("org\\.riceforjira:([a-z-]+)");

  private final Descriptor descriptor = Descriptor.ofClassPath();

  @Test
  void everyScriptStylePictureAndTemplateIsServedByAModuleOrRenderedByAPage() {
    Set<String> used = new HashSet<>(descriptor.resources());
    for (Path java : Sources.below(Sources.PLUGIN.resolve("java"))) {
      used.addAll(Sources.matches(Pattern.compile("\"(templates/[^\"]+)\""), java));
    }
    for (String folder : List.of("js", "css", "images", "templates")) {
      for (Path file : Sources.below(RESOURCES.resolve(folder))) {
        String location = RESOURCES.relativize(file).toString();
        assertTrue(used.contains(location), location + " is not used.");
      }
    }
  }

  @Test
  void everyModuleOfOursThatTheSourcesNameExists() {
    Set<String> named = new HashSet<>();
    Sources.below(Sources.PLUGIN).stream()
        .filter(file -> !file.toString().endsWith(".png"))
        .forEach(file -> named.addAll(Sources.matches(OWN_MODULE, file)));
    assertTrue(named.contains("rice-setup"), "The search finds something: " + named);
    named.removeAll(descriptor.moduleKeys());
    assertEquals(Set.of(), named);
  }
}
