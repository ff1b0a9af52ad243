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
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  /** Of the item of dashboards with one of its tools, in bytes as they are sent: issue 6. */
  private static final int MOST_OF_THE_ITEM = 20_000;

  /** What can be opened in the item, each of which is loaded when it is. */
  private static final String[] TOOLS = {
    "rice-roadmap-configuration", "rice-roadmap-values", "rice-roadmap-panels"
  };

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
      strings = {
        "rice-issue",
        "rice-backlog",
        "rice-recalculations",
        "rice-report",
        "rice-setup",
        "rice-settings",
        "rice-roadmap"
      })
  void whatAPageLoadsAtFirstIsSmall(String surface) {
    int bytes = sent(surface);
    assertTrue(bytes > 1000 && bytes < MOST, surface + " loads " + bytes + " bytes.");
  }

  @Test
  void theItemOfDashboardsIsSmallAloneAndWithEachOfItsTools() {
    String sizes = "Alone " + sent("rice-roadmap") + ", with all tools " + sent(TOOLS);
    for (String tool : TOOLS) {
      sizes += ", " + tool + " " + sent(tool);
    }
    for (String tool : TOOLS) {
      assertTrue(sent(tool) < MOST_OF_THE_ITEM, sizes);
    }
    assertTrue(sent(TOOLS) < MOST, sizes);
  }

  @ParameterizedTest
  @CsvSource({
    "rice-backlog, rice-backlog-tools, 2500",
    "rice-settings, rice-settings-sections, 2500",
    "rice-settings, rice-settings-start, 1000",
    "rice-settings, rice-settings-tools, 1000",
    "rice-roadmap, rice-roadmap-configuration, 1500",
    "rice-roadmap, rice-roadmap-values, 2500",
    "rice-roadmap, rice-roadmap-panels, 2500"
  })
  void whatIsLoadedLaterIsLeftOutAtFirst(String surface, String tool, int least) {
    int first = sent(surface);
    int later = sent(tool) - first;
    assertTrue(later > least, tool + " is " + later + " bytes beside " + first + ".");
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

  /**
   * How much a browser fetches for web resources with what they depend on, texts put in, packed.
   */
  private int sent(String... modules) {
    return packedSize(".js", modules) + packedSize(".css", modules);
  }

  private int packedSize(String ending, String... modules) {
    Descriptor descriptor = jar.descriptor();
    StringBuilder all = new StringBuilder();
    Stream.of(modules)
        .flatMap(module -> descriptor.files(descriptor.key() + ":" + module, ending).stream())
        .distinct()
        .forEach(file -> all.append(withTexts(packed(file))).append('\n'));
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
