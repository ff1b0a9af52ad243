package org.riceforjira.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.riceforjira.core.settings.WrongSettings.errors;
import static org.riceforjira.core.settings.WrongSettings.told;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every limit of settings: what reaches it is read and written back, what passes it is refused. */
class SettingsLimitsTest {
  private static final ProjectSettingsJson CODEC = WrongSettings.CODEC;

  static Stream<Arguments> limits() {
    return Stream.of(
        sizes("$.factors.impact.levels", 100, n -> impact("'levels':" + list(n, level()))),
        sizes("$.factors.impact.sources", 20, n -> impact("'sources':" + list(n, votes()))),
        sizes("$.factors.impact.sources[0].values", 1000, n -> impact(priority(table(n)))),
        sizes("$.factors.impact.unit", 255, n -> impact("'unit':'" + "u".repeat(n) + "'")),
        sizes("$.factors.impact.levels[0].name", 255, n -> impact(named("l".repeat(n)))),
        sizes("$.goals", 50, n -> "{'goals':" + list(n, i -> goal("g" + i, "a = b")) + "}"),
        sizes("$.goals[0].label", 255, n -> "{'goals':[" + goal("g".repeat(n), "a = b") + "]}"),
        sizes("$.goals[0].jql", 10_000, n -> "{'goals':[" + goal("g", "q".repeat(n)) + "]}"),
        sizes("$.planning.candidates.jql", 10_000, n -> candidates("q".repeat(n))),
        sizes("$.planning.lanes.capacities", 1000, n -> lanes(table(n))),
        sizes("$.planning.prerequisites.linkType", 255, n -> links("t".repeat(n))),
        sizes("$.scoreField", 255, n -> "{'scoreField':'" + "f".repeat(n) + "'}"),
        sizes("$.decimals", 6, n -> "{'decimals':" + n + "}"),
        sizes("$.review.afterDays", 3650, n -> "{'review':{'afterDays':" + n + "}}"),
        sizes("$.planning.horizon.periods", 60, n -> horizon("periods", n)),
        sizes("$.planning.horizon.mostIssues", 10_000, n -> horizon("mostIssues", n)),
        sizes("$.planning.horizon.capacity", 1_000_000_000, n -> horizon("capacity", n)),
        sizes("$.goals[0].multiplier", 10, n -> "{'goals':[" + times(n) + "]}"));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void whatReachesTheLimitIsWrittenBackTheSame(String path, int most, IntFunction<String> json) {
    ProjectSettings settings = CODEC.read(json.apply(most));
    assertEquals(settings, CODEC.read(CODEC.write(settings)));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void whatPassesTheLimitIsOneError(String path, int most, IntFunction<String> json) {
    assertEquals(
        List.of(path), errors(json.apply(most + 1)).stream().map(SettingsError::path).toList());
  }

  @Test
  void uncertaintyMayHaveAHundredRows() {
    IntFunction<String> rows =
        n ->
            "{'uncertainty':".replace('\'', '"')
                + list(n, i -> "{'confidence':" + i * 0.5 + ",'sigma':1}").replace('\'', '"')
                + "}";
    ProjectSettings settings = CODEC.read(rows.apply(UncertaintyJson.MOST));
    assertEquals(settings, CODEC.read(CODEC.write(settings)));
    assertEquals(
        List.of("$.uncertainty: There are 101 rows, and at most 100 count. Remove some."),
        told(errors(rows.apply(UncertaintyJson.MOST + 1))));
  }

  @Test
  void aRoleIsANumberThatBrowsersKnowExactly() {
    String json = "{\"editors\":{\"role\":" + Use.LARGEST_ROLE + "}}";
    ProjectSettings settings = CODEC.read(json);
    assertEquals(Use.LARGEST_ROLE, settings.use().editorsRole().orElseThrow());
    assertEquals(settings, CODEC.read(CODEC.write(settings)));
  }

  @Test
  void thereIsOneZeroOnly() {
    String minus = "{\"planning\":{\"horizon\":{\"capacity\":-0.0}}}";
    assertEquals(CODEC.read(minus.replace("-", "")), CODEC.read(minus));
  }

  private static Arguments sizes(String path, int most, IntFunction<String> json) {
    IntFunction<String> text = n -> json.apply(n).replace('\'', '"');
    return Arguments.of(path, most, text);
  }

  private static String list(int size, IntFunction<String> item) {
    return IntStream.range(0, size).mapToObj(item).collect(Collectors.joining(",", "[", "]"));
  }

  private static String table(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> "'n" + i + "':1")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String impact(String rule) {
    return "{'factors':{'impact':{" + rule + "}}}";
  }

  private static IntFunction<String> level() {
    return i -> "{'name':'" + i + "','value':1}";
  }

  private static String named(String level) {
    return "'levels':[{'name':'" + level + "','value':1}]";
  }

  private static IntFunction<String> votes() {
    return i -> "{'kind':'votes'}";
  }

  private static String priority(String values) {
    return "'sources':[{'kind':'priority','values':" + values + "}]";
  }

  private static String goal(String label, String jql) {
    return "{'label':'" + label + "','jql':'" + jql + "','multiplier':2}";
  }

  private static String times(int multiplier) {
    return "{'label':'g','jql':'a = b','multiplier':" + multiplier + "}";
  }

  private static String candidates(String jql) {
    return "{'planning':{'candidates':{'jql':'" + jql + "'}}}";
  }

  private static String lanes(String capacities) {
    return "{'planning':{'lanes':{'kind':'epic','capacities':" + capacities + "}}}";
  }

  private static String links(String type) {
    return "{'planning':{'prerequisites':{'linkType':'" + type + "'}}}";
  }

  private static String horizon(String key, int value) {
    return "{'planning':{'horizon':{'" + key + "':" + value + "}}}";
  }
}
