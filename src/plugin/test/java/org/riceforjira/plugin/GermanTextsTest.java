package org.riceforjira.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GermanTextsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+(?:,choice)?)");
  private static final Pattern FILLED_IN = Pattern.compile("\\{\\d+\\}");

  /** What is called the same in both languages; "" is what has only things to fill in. */
  private static final Set<String> THE_SAME =
      Set.of(
          "",
          "RICE",
          "Score",
          "JQL",
          "CSV",
          "Markdown",
          "Roadmap",
          "Sprint",
          "Sprints",
          "Team",
          "Epic",
          "Version",
          "Status",
          "Quadrant",
          "Export",
          "Import",
          "Name",
          "Details",
          "Option",
          "minimal",
          "Fibonacci",
          "Intercom",
          "in",
          "Tab",
          "Esc",
          "Q",
          "s",
          "min s",
          "h min",
          "Jan",
          "Feb",
          "Apr",
          "Jun",
          "Jul",
          "Aug",
          "Sep",
          "Nov");

  /** Words of the design that have a German word. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(Factor|Reach|Impact|Confidence|Effort|Gap|Ranking|Rank|Cut line|Capacity|Period"
              + "|Placement|Milestone|Baseline|Recalculation|Journal|Scale|Level|Source|Goal"
              + "|Candidate|Settings|Preview|Issue|Review|Lane|Run|Undo|Link)s?\\b");

  /** Behind the end of a sentence, and at the beginning of a text, it can mean somebody else. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?<![.:!?}] |^)\\b(Sie|Ihnen|Ihre?[mnrs]?|[Dd]u|[Dd]eine?[mnrs]?)\\b");

  private final Properties english = EnglishTexts.properties();
  private final Properties german = GermanTexts.properties();

  @ParameterizedTest
  @MethodSource("englishFiles")
  void aGermanFileHasTheKeysOfTheEnglishOneInTheirOrder(String file) {
    assertEquals(keys(file), keys(GermanTexts.of(file)));
  }

  @Test
  void thereIsNoFileInAnotherLanguage() {
    Set<String> known = new TreeSet<>(EnglishTexts.files());
    known.addAll(GermanTexts.files());
    assertEquals(
        known,
        Sources.i18n().stream()
            .map(file -> "/i18n/" + file.getFileName())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void whatIsFilledInIsTheSameInBothLanguages() {
    assertEquals(values(english, this::placeholders), values(german, this::placeholders));
  }

  @Test
  void filesAreWrittenInLettersThatEveryJiraReadsTheSame() {
    Stream.concat(EnglishTexts.files().stream(), GermanTexts.files().stream())
        .forEach(
            file ->
                assertEquals(
                    "", text(file).replaceAll("\\p{ASCII}", ""), file + " has more than ASCII"));
  }

  @Test
  void noTextIsLeftInEnglish() {
    Set<String> left = new TreeSet<>(english.stringPropertyNames());
    left.removeIf(key -> !english.getProperty(key).equals(german.getProperty(key)));
    left.removeIf(key -> THE_SAME.contains(words(english.getProperty(key))));
    assertEquals(Set.of(), left);
  }

  @Test
  void germanTextsHaveTheGermanWordsOfTheDesign() {
    assertNowhere(ENGLISH);
  }

  @Test
  void germanTextsAddressNobody() {
    assertNowhere(ADDRESS);
  }

  @Test
  void germanTextsHaveGermanQuotationMarks() {
    assertNowhere(Pattern.compile("\u201d|(?<!\u201e[^\u201c]{0,80})\u201c"));
  }

  private void assertNowhere(Pattern pattern) {
    for (String key : german.stringPropertyNames()) {
      String text = german.getProperty(key);
      assertFalse(pattern.matcher(text).find(), key + "=" + text);
    }
  }

  static List<String> englishFiles() {
    return EnglishTexts.files();
  }

  private static List<String> keys(String file) {
    return text(file)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf('=')))
        .toList();
  }

  private static String text(String file) {
    return Sources.i18n(file);
  }

  /** Letters that are not filled in. */
  private static String words(String text) {
    return FILLED_IN
        .matcher(text)
        .replaceAll("")
        .replaceAll("[^\\p{L} ]", "")
        .strip()
        .replaceAll(" +", " ");
  }

  private Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static <T> Map<String, T> values(Properties texts, Function<String, T> reading) {
    return texts.stringPropertyNames().stream()
        .collect(
            Collectors.toMap(
                key -> key,
                key -> reading.apply(texts.getProperty(key)),
                (a, b) -> a,
                TreeMap::new));
  }
}
