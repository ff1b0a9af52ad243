package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.EnglishTexts;

/** The page on fidelity says of the parts of Jira's API what the app does. */
class FidelityPageTest {
  private static final Path PAGE = Path.of("../docs/fidelity.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (\\d+) \\| .+ \\| .+ \\|$");
  private static final Pattern TOTALS =
      Pattern.compile("(\\d+) members proven, (\\d+) parts looked for");

  private String page;

  @BeforeEach
  void read() throws IOException {
    page = Files.readString(PAGE);
  }

  @Test
  void everyPartIsListedWithTheNumberOfItsMembers() {
    Map<String, Integer> parts =
        Arrays.stream(ApiPart.values())
            .collect(Collectors.toMap(ApiPart::code, part -> part.members().size()));
    Map<String, Integer> listed =
        ROW.matcher(page)
            .results()
            .collect(Collectors.toMap(row -> row.group(1), row -> Integer.valueOf(row.group(2))));
    assertEquals(new TreeMap<>(parts), new TreeMap<>(listed));
  }

  @Test
  void theTotalsAreThoseOfTheLists() throws IOException {
    MatchResult totals = TOTALS.matcher(page).results().findFirst().orElseThrow();
    byte[] list =
        FidelityPageTest.class.getResourceAsStream("/jira/proven-members.txt").readAllBytes();
    long members =
        new String(list, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .count();
    assertEquals(Long.toString(members), totals.group(1));
    assertEquals(Integer.toString(ApiPart.values().length), totals.group(2));
    assertTrue(
        Pattern.compile("list of " + members + "\\s+members").matcher(page).find(),
        "The text says so, too.");
  }

  @Test
  void theNumberOfChecksInTheServerIsThatOfTheirTitles() {
    long titles =
        EnglishTexts.properties().stringPropertyNames().stream()
            .filter(key -> key.startsWith("rice.check.title."))
            .count();
    assertTrue(page.contains(titles + " checks in the server"), "There are " + titles);
  }
}
