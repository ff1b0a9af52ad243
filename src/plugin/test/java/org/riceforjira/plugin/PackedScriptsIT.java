package org.riceforjira.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts and styles in the jar that ships, which the build makes smaller. */
@DisabledIfSystemProperty(
    named = "rice.minified",
    matches = "false",
    disabledReason = "This jar is for debugging: its scripts are as they were written.")
class PackedScriptsIT {
  private static final Path RESOURCES = Sources.PLUGIN.resolve("resources");

  /** What Jira puts texts in place of. */
  private static final Pattern TEXT =
      Pattern.compile("AJS\\.I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

  /** Of one surface, in bytes as they are sent: issue 5. */
  private static final int MOST = 25_000;

  /** Of the item of dashboards, in bytes as they are sent: issue 6. */
  private static final int MOST_OF_THE_ITEM = 20_000;

  /** The same with everything that can be opened in it. */
  private static final int MOST_WITH_TOOLS = 24_000;

  private PluginJar jar;

  @BeforeEach
  void open() throws IOException {
    jar = new PluginJar(System.getProperty("rice.jar"));
  }

  @AfterEach
  void close() throws IOException {
    jar.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rice-issue", "rice-backlog", "rice-recalculations", "rice-setup", "rice-roadmap"})
  void whatAPageLoadsAtFirstIsSmall(String surface) {
    int bytes = sent(surface);
    assertTrue(bytes > 1000 && bytes < MOST, surface + " loads " + bytes + " bytes.");
  }

  @Test
  void theItemOfDashboardsIsSmallAlsoWithAllItsTools() {
    int bytes = sent("rice-roadmap");
    assertTrue(bytes < MOST_OF_THE_ITEM, "The roadmap is " + bytes + " bytes.");
    int all = sent("rice-roadmap-tools");
    assertTrue(all < MOST_WITH_TOOLS, "The roadmap with its tools is " + all + " bytes.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rice-backlog", "rice-roadmap"})
  void whatIsLoadedLaterIsLeftOutAtFirst(String surface) {
    int first = sent(surface);
    int later = sent(surface + "-tools") - first;
    assertTrue(later > 2500, "The tools are " + later + " bytes beside " + first + ".");
  }

  @Test
  void theJarHasEveryScriptOfTheSourcesAndNoOther() {
    Set<String> sources =
        Sources.below(RESOURCES.resolve("js")).stream()
            .map(script -> RESOURCES.relativize(script).toString())
            .collect(Collectors.toSet());
    Set<String> packed =
        jar.files().stream().filter(file -> file.endsWith(".js")).collect(Collectors.toSet());
    assertEquals(sources, packed, "After a script was removed: mvn clean");
  }

  @Test
  void everyTextOfTheSourcesStandsWhereJiraFindsIt() {
    int texts = 0;
    for (Path script : Sources.below(RESOURCES.resolve("js"))) {
      List<String> keys = keys(Sources.text(script));
      assertEquals(keys, keys(packed(RESOURCES.relativize(script).toString())), script.toString());
      texts += keys.size();
    }
    assertTrue(texts > 100, "The search finds something: " + texts);
  }

  @Test
  void scriptsAreMinifiedAndStrictWhereverJiraPutsThem() throws IOException {
    for (Path script : Sources.below(RESOURCES.resolve("js"))) {
      String packed = packed(RESOURCES.relativize(script).toString());
      assertTrue(packed.startsWith("(()=>{\"use strict\";"), script.toString());
      assertTrue(packed.length() < Files.size(script), script + " is not smaller.");
      assertTrue(!packed.contains("$jscomp"), script + " needs a library of the compiler.");
    }
  }

  /** How much a browser fetches for a web resource with its dependencies, texts put in, packed. */
  private int sent(String module) {
    return packedSize(module, ".js") + packedSize(module, ".css");
  }

  private int packedSize(String module, String ending) {
    Descriptor descriptor = jar.descriptor();
    StringBuilder all = new StringBuilder();
    for (String file : descriptor.files(descriptor.key() + ":" + module, ending)) {
      all.append(withTexts(packed(file))).append('\n');
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(all.toString().getBytes(UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.size();
  }

  private String packed(String file) {
    return new String(jar.bytes(file), UTF_8);
  }

  private static List<String> keys(String script) {
    return TEXT.matcher(script).results().map(found -> found.group(2)).sorted().toList();
  }

  private static String withTexts(String script) {
    Properties texts = EnglishTexts.properties();
    return TEXT.matcher(script)
        .replaceAll(
            call -> {
              String text = '"' + texts.getProperty(call.group(2)) + '"';
              boolean whole = call.group(3).equals(")");
              return Matcher.quoteReplacement(whole ? text : "AJS.format(" + text + ",");
            });
  }
}
