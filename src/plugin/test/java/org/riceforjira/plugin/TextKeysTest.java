package org.riceforjira.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextKeysTest {
  private static final Path RESOURCES = Sources.PLUGIN.resolve("resources");
  private static final Pattern IN_JAVA = Pattern.compile("\"(rice\\.[A-Za-z0-9.-]+)\"");
  private static final Pattern IN_JS = Pattern.compile("getText\\('([^']+)'");
  private static final Pattern IN_TEMPLATES = Pattern.compile("getText\\(['\"]([^'\"]+)['\"]");
  private static final Pattern IN_DESCRIPTOR = Pattern.compile("key=\"(rice\\.[^\"]+)\"");

  /** Look like the keys of texts, and are the names of properties of issues. */
  private static final Set<String> NO_TEXTS = Set.of("rice.review", "rice.check");

  private final Properties texts = EnglishTexts.properties();

  @Test
  void everyKeyThatIsUsedHasATextAndEveryTextIsUsed() {
    assertEquals(Set.of(), without(used(), texts.stringPropertyNames()), "without a text");
    assertEquals(Set.of(), without(texts.stringPropertyNames(), used()), "not used");
  }

  private static Set<String> without(Set<String> keys, Set<String> others) {
    Set<String> rest = new TreeSet<>(keys);
    rest.removeAll(others);
    return rest;
  }

  @Test
  void noRefusalIsWrittenInJava() {
    Pattern literal =
        Pattern.compile(
            "((?:Refusal\\.\\w+|Result\\.(?:refused|unindexed)|Problems\\.of|Malformed)"
                + "\\(\\s*\"(?!rice\\.)[^\"]*\")");
    for (Path java : Sources.below(Sources.PLUGIN.resolve("java"))) {
      assertEquals(Set.of(), Sources.matches(literal, java), java.toString());
    }
  }

  @Test
  void noKeyIsDefinedTwice() {
    List<String> keys = new ArrayList<>();
    for (String file : EnglishTexts.files()) {
      for (String line : Sources.i18n(file).lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          keys.add(line.substring(0, line.indexOf('=')));
        }
      }
    }
    assertEquals(new TreeSet<>(keys).stream().toList(), keys.stream().sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyTextIsAPatternThatKeepsItsApostrophes(Locale language, Properties texts) {
    for (String key : texts.stringPropertyNames()) {
      String text = texts.getProperty(key);
      assertEquals(
          0, text.replace("''", "").chars().filter(c -> c == '\'').count(), key + ": write '' in");
      String filled = new MessageFormat(text, language).format(arguments(text));
      assertEquals(-1, filled.indexOf('{'), key + " takes more arguments than anything gives.");
    }
  }

  /** A choice is made by a number; by one of several, so that the texts within are filled too. */
  private static Object[] arguments(String text) {
    return IntStream.range(0, 5)
        .mapToObj(i -> text.contains("{" + i + ",choice,") ? (Object) (i + 2) : "[argument]")
        .toArray();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void onlyTheBrowserChoosesByNumbersBecauseTheServerFillsInTexts(
      Locale language, Properties texts) {
    Set<String> server = usedByTheServer();
    for (String key : texts.stringPropertyNames()) {
      assertFalse(
          server.contains(key) && texts.getProperty(key).contains(",choice,"),
          key + " in " + language);
    }
  }

  static List<Arguments> languages() {
    return List.of(
        Arguments.of(Locale.ENGLISH, EnglishTexts.properties()),
        Arguments.of(Locale.GERMAN, GermanTexts.properties()));
  }

  private static TreeSet<String> used() {
    TreeSet<String> used = usedByTheServer();
    Sources.below(RESOURCES.resolve("js"))
        .forEach(script -> used.addAll(Sources.matches(IN_JS, script)));
    return used;
  }

  private static TreeSet<String> usedByTheServer() {
    TreeSet<String> used = new TreeSet<>();
    Stream.of(Sources.PLUGIN, Sources.CORE)
        .flatMap(module -> Sources.below(module.resolve("java")).stream())
        .flatMap(java -> Sources.matches(IN_JAVA, java).stream())
        .flatMap(PutTogetherKeys::complete)
        .forEach(used::add);
    Sources.below(RESOURCES.resolve("templates"))
        .forEach(template -> used.addAll(Sources.matches(IN_TEMPLATES, template)));
    used.addAll(Sources.matches(IN_DESCRIPTOR, Sources.DESCRIPTOR));
    used.removeAll(NO_TEXTS);
    return used;
  }
}
