package org.riceforjira.plugin;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.riceforjira.core.plan.roadmap.FlagReason;
import org.riceforjira.core.plan.roadmap.NotPlacedReason;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.GapReason;
import org.riceforjira.core.settings.ProposedNames;
import org.riceforjira.plugin.jira.RiceField;

class TextKeysTest {
  private static final Path RESOURCES = Sources.PLUGIN.resolve("resources");
  private static final Pattern IN_JAVA = Pattern.compile("\"(rice\\.[A-Za-z0-9.-]+)\"");
  private static final Pattern IN_JS = Pattern.compile("getText\\('([^']+)'");
  private static final Pattern IN_TEMPLATES = Pattern.compile("getText\\(['\"]([^'\"]+)['\"]");
  private static final Pattern IN_DESCRIPTOR = Pattern.compile("key=\"(rice\\.[^\"]+)\"");

  /** Looks like the key of a text, and is the name of a property of issues. */
  private static final Set<String> NO_TEXTS = Set.of("rice.review");

  /** Keys that are put together in Java: what follows each beginning. */
  private static final Map<String, List<String>> PUT_TOGETHER =
      Map.ofEntries(
          entry("rice.factor.", factors()),
          entry("rice.field.", riceFields()),
          entry("rice.gap.", gapReasons()),
          entry("rice.gaps.", gapReasons()),
          entry("rice.name.", proposedNames()),
          entry("rice.part.", neededParts()),
          entry("rice.plan.error.", List.of("pin", "delay")),
          entry("rice.plan.flag.", flagReasons()),
          entry("rice.plan.lane.none.", List.of("component", "team", "epic", "assignee")),
          entry("rice.plan.month.", months()),
          entry(
              "rice.plan.note.",
              List.of(
                  "capacity",
                  "cycle",
                  "cycles",
                  "done",
                  "empty",
                  "limit",
                  "noscore",
                  "off",
                  "self",
                  "team",
                  "undated",
                  "unestimated",
                  "units",
                  "unscored")),
          entry("rice.plan.unplanned.", notPlacedReasons()),
          entry(
              "rice.report.changes.",
              List.of("later", "earlier", "in", "out", "done", "rescored", "reestimated")),
          entry("rice.report.each.", List.of("month", "quarter", "sprint")),
          entry("rice.report.fact.", reportFacts()),
          entry("rice.report.flag.", reportFlags()),
          entry("rice.report.label.", reportFacts()),
          entry("rice.report.lanes.", List.of("none", "component", "team", "epic", "assignee")),
          entry("rice.report.summary.", List.of("late", "after", "low")),
          entry("rice.report.uncertain.", List.of("low", "wide", "flips", "unmet", "missing")),
          entry("rice.settings.preset.", List.of("intercom", "steps", "five", "ten", "fibonacci")),
          entry(
              "rice.settings.choice.",
              List.of(
                  "percent",
                  "fraction",
                  "raw",
                  "month",
                  "quarter",
                  "sprint",
                  "none",
                  "component",
                  "epic",
                  "team",
                  "assignee",
                  "stop",
                  "fill",
                  "inward",
                  "outward",
                  "duedate",
                  "fixVersions")),
          entry(
              "rice.settings.source.",
              List.of(
                  "number",
                  "option",
                  "storyPoints",
                  "originalEstimate",
                  "linkCount.inward",
                  "linkCount.outward",
                  "linkSum.inward",
                  "linkSum.outward",
                  "priority",
                  "commentAuthors",
                  "votes",
                  "watchers",
                  "constant")),
          entry(
              "rice.source.",
              List.of(
                  "number",
                  "option",
                  "storyPoints",
                  "originalEstimate",
                  "linkCount.inward",
                  "linkCount.outward",
                  "linkSum.inward",
                  "linkSum.outward",
                  "priority",
                  "commentAuthors",
                  "votes",
                  "watchers",
                  "constant")));

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
        .flatMap(TextKeysTest::complete)
        .forEach(used::add);
    Sources.below(RESOURCES.resolve("templates"))
        .forEach(template -> used.addAll(Sources.matches(IN_TEMPLATES, template)));
    used.addAll(Sources.matches(IN_DESCRIPTOR, Sources.DESCRIPTOR));
    used.removeAll(NO_TEXTS);
    return used;
  }

  private static Stream<String> complete(String literal) {
    if (!literal.endsWith(".")) {
      return Stream.of(literal);
    }
    List<String> ends = PUT_TOGETHER.get(literal);
    assertNotNull(ends, "Say here what may follow " + literal);
    return ends.stream().map(end -> literal + end);
  }

  private static List<String> factors() {
    return Arrays.stream(Factor.values()).map(f -> f.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> flagReasons() {
    return Arrays.stream(FlagReason.values()).map(FlagReason::code).toList();
  }

  private static List<String> reportFacts() {
    return List.of(
        "project",
        "query",
        "projects",
        "made",
        "ranking",
        "period",
        "periods",
        "capacity",
        "nocapacity",
        "lanes",
        "top",
        "score",
        "dropped",
        "pinned",
        "delayed",
        "baseline");
  }

  private static List<String> reportFlags() {
    return Stream.concat(
            Arrays.stream(FlagReason.values()).filter(FlagReason::warns).map(FlagReason::code),
            Stream.of("low-confidence"))
        .toList();
  }

  private static List<String> notPlacedReasons() {
    return Arrays.stream(NotPlacedReason.values()).map(NotPlacedReason::code).toList();
  }

  private static List<String> proposedNames() {
    return ProposedNames.all().stream().map(name -> name.replace(' ', '-')).toList();
  }

  private static List<String> months() {
    return IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList();
  }

  /** Parts of Jira's API without which something is refused; the others have no text. */
  private static List<String> neededParts() {
    Pattern needed = Pattern.compile("\\.need\\(ApiPart\\.([A-Z_]+)\\)");
    return Sources.below(Sources.PLUGIN.resolve("java")).stream()
        .flatMap(java -> Sources.matches(needed, java).stream())
        .map(part -> part.toLowerCase(Locale.ROOT).replace('_', '-'))
        .distinct()
        .toList();
  }

  private static List<String> riceFields() {
    return Arrays.stream(RiceField.values()).map(RiceField::key).toList();
  }

  private static List<String> gapReasons() {
    return Arrays.stream(GapReason.values()).map(GapReason::code).toList();
  }
}
