package org.riceforjira.core.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourceTest {
  private static final IssueFacts EMPTY = IssueFacts.of(1, "RICE-1").build();

  private static final IssueFacts FULL =
      IssueFacts.of(2, "RICE-2")
          .number("points", 40.0)
          .option("size", "Large")
          .votes(7L)
          .watchers(0L)
          .commentAuthors(3L)
          .priority("High")
          .originalEstimateSeconds(576_000L)
          .link(new LinkFact("Asks for", LinkDirection.INWARD, Map.of("customers", 120.0)))
          .link(new LinkFact("Asks for", LinkDirection.INWARD, Map.of("customers", 30.5)))
          .link(new LinkFact("Asks for", LinkDirection.INWARD, Map.of()))
          .link(new LinkFact("Asks for", LinkDirection.OUTWARD, Map.of("customers", 1000.0)))
          .link(new LinkFact("Blocks", LinkDirection.INWARD, Map.of("customers", 1000.0)))
          .build();

  private record Expected(Source source, double value, String found) {}

  static Stream<Expected> readings() {
    return Stream.of(
        new Expected(new Source.NumberField("points"), 40, "40"),
        new Expected(new Source.OptionField("size", Map.of("Large", 8.0)), 8, "Large"),
        new Expected(new Source.Votes(), 7, "7"),
        new Expected(new Source.Watchers(), 0, "0"),
        new Expected(new Source.CommentAuthors(), 3, "3"),
        new Expected(new Source.LinkCount("Asks for", LinkDirection.INWARD), 3, "3"),
        new Expected(new Source.LinkCount("Duplicates", LinkDirection.INWARD), 0, "0"),
        new Expected(
            new Source.LinkSum("Asks for", LinkDirection.INWARD, "customers"), 150.5, "150.5"),
        new Expected(new Source.StoryPoints("points", 20), 2, "40"),
        new Expected(new Source.OriginalEstimate(160), 1, "160 h"),
        new Expected(new Source.PriorityTable(Map.of("High", 2.0)), 2, "High"),
        new Expected(new Source.Constant(50), 50, "50"));
  }

  @ParameterizedTest
  @MethodSource("readings")
  void aSourceYieldsItsValueAndSaysWhatItFound(Expected expected) {
    Reading reading = expected.source().read(FULL);
    assertEquals(OptionalDouble.of(expected.value()), reading.value());
    assertEquals(expected.found(), reading.found());
    assertEquals(Optional.empty(), reading.problem());
  }

  static Stream<Source> sourcesThatNeedAFact() {
    return readings()
        .map(Expected::source)
        .filter(source -> !(source instanceof Source.LinkCount))
        .filter(source -> !source.assumed());
  }

  @ParameterizedTest
  @MethodSource("sourcesThatNeedAFact")
  void whatIsMissingIsNeverZero(Source source) {
    assertEquals(Reading.NOTHING, source.read(EMPTY));
  }

  @Test
  void aSumOverLinksWithoutAnyNumberIsMissing() {
    Source sum = new Source.LinkSum("Asks for", LinkDirection.INWARD, "revenue");
    assertEquals(Reading.NOTHING, sum.read(FULL));
  }

  @Test
  void aSumOverLinksIsThatOfTheDigitsAPersonSees() {
    Source sum = new Source.LinkSum("Asks for", LinkDirection.INWARD, "customers");
    assertEquals(OptionalDouble.of(0.3), sum(sum, 0.1, 0.2).value());
    assertEquals(OptionalDouble.of(Double.NaN), sum(sum, 1, Double.NaN).value());
    assertEquals(OptionalDouble.of(Double.POSITIVE_INFINITY), sum(sum, 1e308, 1e308).value());
  }

  private static Reading sum(Source source, double... numbers) {
    IssueFacts.Builder facts = IssueFacts.of(1, "RICE-1");
    for (double number : numbers) {
      facts.link(new LinkFact("Asks for", LinkDirection.INWARD, Map.of("customers", number)));
    }
    return source.read(facts.build());
  }

  @Test
  void onlyFieldsThatAPersonFillsForTheFactorAreTyped() {
    List<Class<?>> typed =
        readings()
            .map(Expected::source)
            .filter(Source::typed)
            .<Class<?>>map(Source::getClass)
            .toList();
    assertEquals(List.of(Source.NumberField.class, Source.OptionField.class), typed);
  }

  @Test
  void theNeedsOfAllSourcesAreExactlyWhatTheyRead() {
    FactNeeds needs =
        readings().map(e -> e.source().needs()).reduce(FactNeeds.NONE, FactNeeds::plus);
    assertEquals(
        new FactNeeds(
            new FactNeeds.FieldNeeds(Set.of("points"), Set.of("size"), Optional.empty()),
            Set.of(SystemFact.values()),
            Set.of(
                new LinkNeed("Asks for", LinkDirection.INWARD, Optional.empty()),
                new LinkNeed("Duplicates", LinkDirection.INWARD, Optional.empty()),
                new LinkNeed("Asks for", LinkDirection.INWARD, Optional.of("customers"))),
            Set.of()),
        needs);
  }

  static Stream<Executable> sourcesWithoutWhatTheyNeed() {
    LinkDirection in = LinkDirection.INWARD;
    return Stream.of(
        () -> new Source.NumberField(null),
        () -> new Source.NumberField(" "),
        () -> new Source.OptionField("", Map.of("Large", 1.0)),
        () -> new Source.OptionField("size", Map.of("Large", -1.0)),
        () -> new Source.LinkCount("", in),
        () -> new Source.LinkSum("", in, "customers"),
        () -> new Source.LinkSum("Asks for", in, ""),
        () -> new Source.StoryPoints("", 1),
        () -> new Source.StoryPoints("points", 0),
        () -> new Source.StoryPoints("points", Double.NaN),
        () -> new Source.StoryPoints("points", Double.POSITIVE_INFINITY),
        () -> new Source.OriginalEstimate(-1),
        () -> new Source.PriorityTable(Map.of("High", -2.0)),
        () -> new Source.Constant(-0.5),
        () -> new Source.Constant(Double.NaN));
  }

  @ParameterizedTest
  @MethodSource("sourcesWithoutWhatTheyNeed")
  void aSourceThatCannotYieldALegalValueIsRefused(Executable source) {
    assertThrows(IllegalArgumentException.class, source);
  }

  @Test
  void aTableKeepsTheOrderInWhichItWasWritten() {
    Map<String, Double> written = new java.util.LinkedHashMap<>();
    List.of("Zebra", "Apple", "Mango", "Kiwi").forEach(name -> written.put(name, 1.0));
    assertEquals(
        List.copyOf(written.keySet()),
        List.copyOf(new Source.PriorityTable(written).values().keySet()));
  }

  @Test
  void theScoreFieldSurvivesAddingNeedsFromEitherSide() {
    FactNeeds score = FactNeeds.NONE.withScore("score");
    FactNeeds votes = new Source.Votes().needs();
    assertEquals(votes.withScore("score"), score.plus(votes));
    assertEquals(votes.withScore("score"), votes.plus(score));
  }

  @Test
  void whatWasFoundIsWrittenAsAPersonWritesIt() {
    Source field = new Source.NumberField("f");
    List<String> found =
        Stream.of(0.0, -0.0, 5000.0, 0.8, 1e-6, 1e-7, 123456789012345.0, 1e15, Double.NaN)
            .map(number -> field.read(IssueFacts.of(1, "A-1").number("f", number).build()).found())
            .toList();
    assertEquals(
        List.of("0", "0", "5000", "0.8", "0.000001", "1E-7", "123456789012345", "1E+15", "NaN"),
        found);
  }
}
