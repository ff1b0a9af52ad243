package org.riceforjira.core.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentenceTest {
  private static final Pattern KEY = Pattern.compile("\"(rice\\.core\\.[a-z.]+)\"");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  private final Properties english = texts("");
  private final Properties german = texts("_de");

  private static Properties texts(String language) {
    Properties texts = new Properties();
    try (InputStream file =
        SentenceTest.class.getResourceAsStream("/i18n/rice-core" + language + ".properties")) {
      texts.load(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return texts;
  }

  private static Set<String> used() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> KEY.matcher(text(file)).results())
          .map(found -> found.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  @Test
  void everySentenceThatTheRulesSayHasATextInEveryLanguage() throws IOException {
    Set<String> missing = used();
    missing.removeAll(english.stringPropertyNames());
    assertEquals(Set.of(), missing);
    assertEquals(english.stringPropertyNames(), german.stringPropertyNames());
  }

  @Test
  void whatIsFilledInStandsInEveryLanguageAndApostrophesAreKept() {
    for (String key : english.stringPropertyNames()) {
      String text = english.getProperty(key);
      String translated = german.getProperty(key);
      assertEquals(places(text), places(translated), key);
      assertEquals(-1, text.replace("''", "").indexOf('\''), key + ": write '' in");
      assertEquals(-1, translated.replace("''", "").indexOf('\''), key + ": write '' in");
    }
  }

  @Test
  void anEnglishSentenceHasItsTextsAsTheyAreAndItsNumbersInFull() {
    assertEquals(
        "Another level is called 'it''s {0}' too. Rename one of them.",
        Sentence.of("rice.core.settings.level", "it''s {0}").english());
    assertEquals(
        "This must be a number from 0.1 to 1000000000.",
        Sentence.of("rice.core.settings.range", 0.1, 1e9).english());
    assertEquals(
        "The spread at confidence 80 must be from 0.02 to 3, was NaN.",
        Sentence.of("rice.core.spread.range", 80.0, 0.02, 3.0, Double.NaN).english());
  }

  @Test
  void whatSomebodyElseSaysIsQuoted() {
    assertEquals("It's {0} o'clock.", Sentence.said("It's {0} o'clock.").english());
  }

  @Test
  void aKeyWithoutATextNamesItself() {
    assertEquals("rice.none", Sentence.of("rice.none").english());
  }

  @Test
  void onlyTextsAndNumbersAreFilledIn() {
    assertThrows(IllegalArgumentException.class, () -> Sentence.of("rice.none", List.of("a")));
  }
}
