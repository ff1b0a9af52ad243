package org.riceforjira.core.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.rank.Uncertainty;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.Level;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.Rounding;
import org.riceforjira.core.score.Scale;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.score.Source;

/** Settings that a project may have chosen, of every kind. */
final class AnySettings {
  private static final Arbitrary<String> TEXTS =
      Arbitraries.frequencyOf(
              Tuple.of(9, texts(12)),
              Tuple.of(1, texts(12).map(text -> text.repeat(Texts.LONGEST_NAME / text.length()))),
              Tuple.of(1, Arbitraries.of("\ud83c\udf55", "'\"\\", "a.b[0]", "\u2028", "null")))
          .filter(text -> !text.isBlank());
  private static final Arbitrary<Double> AMOUNTS =
      Arbitraries.oneOf(
          Arbitraries.integers().between(0, 1_000_000).map(n -> (double) n),
          Arbitraries.doubles().between(0, 1e9));
  private static final Arbitrary<Double> POSITIVE = AMOUNTS.map(n -> n + 0.5);
  private static final Arbitrary<Double> PERCENTS = Arbitraries.doubles().between(0, 1);
  private static final Arbitrary<OptionalDouble> CAPACITIES =
      AMOUNTS.optional().map(n -> n.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
  private static final Arbitrary<LinkDirection> DIRECTIONS = Arbitraries.of(LinkDirection.class);

  private AnySettings() {}

  private static Arbitrary<String> texts(int longest) {
    return Arbitraries.chars()
        .filter(c -> !Character.isISOControl(c) && !Character.isSurrogate(c))
        .list()
        .ofMinSize(1)
        .ofMaxSize(longest)
        .map(letters -> letters.stream().map(String::valueOf).collect(Collectors.joining()));
  }

  static Arbitrary<ProjectSettings> settings() {
    return Combinators.combine(
            rules(),
            Arbitraries.integers().map(n -> "score of " + n),
            uncertainty(),
            planning(),
            use())
        .as(ProjectSettings::new);
  }

  private static Arbitrary<Use> use() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.longs()
                .between(1, Use.LARGEST_ROLE)
                .optional()
                .map(id -> id.map(OptionalLong::of).orElse(OptionalLong.empty())),
            Arbitraries.integers().between(1, Review.MOST_DAYS).map(Review::new))
        .as(Use::new);
  }

  private static Arbitrary<Uncertainty> uncertainty() {
    Arbitrary<Set<Integer>> confidences =
        Arbitraries.integers().between(0, 100).set().ofMinSize(1).ofMaxSize(4);
    return Combinators.combine(confidences, Arbitraries.doubles().between(0.02, 3).list().ofSize(4))
        .as(AnySettings::uncertainty);
  }

  private static Uncertainty uncertainty(Set<Integer> confidences, List<Double> sigmas) {
    List<Integer> rising = confidences.stream().sorted().toList();
    List<Double> falling = sigmas.stream().sorted(Comparator.reverseOrder()).toList();
    return new Uncertainty(
        IntStream.range(0, rising.size())
            .mapToObj(n -> new Uncertainty.Point(rising.get(n), falling.get(n)))
            .toList());
  }

  private static Arbitrary<ScoringRules> rules() {
    return Combinators.combine(
            rule(AMOUNTS).list().ofSize(3),
            rule(PERCENTS),
            Arbitraries.of(ConfidenceUnit.class),
            Arbitraries.integers().between(0, Rounding.MOST_DECIMALS).map(Rounding::new),
            goals())
        .as(AnySettings::rules);
  }

  private static ScoringRules rules(
      List<FactorRule> others,
      FactorRule confidence,
      ConfidenceUnit unit,
      Rounding rounding,
      List<AlignmentRule> goals) {
    Map<Factor, FactorRule> factors = new EnumMap<>(Factor.class);
    factors.put(Factor.REACH, others.get(0));
    factors.put(Factor.IMPACT, others.get(1));
    factors.put(Factor.CONFIDENCE, confidence);
    factors.put(Factor.EFFORT, others.get(2));
    return new ScoringRules(factors, unit, rounding, goals);
  }

  private static Arbitrary<FactorRule> rule(Arbitrary<Double> values) {
    Arbitrary<Scale> scales =
        Arbitraries.maps(TEXTS, values)
            .ofMaxSize(4)
            .map(
                levels ->
                    new Scale(
                        levels.entrySet().stream()
                            .map(level -> new Level(level.getKey(), level.getValue()))
                            .toList()));
    return Combinators.combine(TEXTS, scales, sources(values)).as(FactorRule::new);
  }

  /** A value typed by a person comes before every derived one, and there is one at least. */
  private static Arbitrary<List<Source>> sources(Arbitrary<Double> constants) {
    return Combinators.combine(typed().list().ofMaxSize(3), derived(constants).list().ofMaxSize(4))
        .as(
            (typed, derived) -> {
              List<Source> all = new ArrayList<>(typed);
              all.addAll(derived);
              return all;
            })
        .filter(all -> !all.isEmpty());
  }

  private static Arbitrary<Source> typed() {
    return Arbitraries.oneOf(
        TEXTS.map(Source.NumberField::new),
        Combinators.combine(TEXTS, table()).as(Source.OptionField::new));
  }

  private static Arbitrary<Source> derived(Arbitrary<Double> constants) {
    return Arbitraries.oneOf(
        Arbitraries.of(new Source.Votes(), new Source.Watchers(), new Source.CommentAuthors()),
        Combinators.combine(TEXTS, DIRECTIONS).as(Source.LinkCount::new),
        Combinators.combine(TEXTS, DIRECTIONS, TEXTS).as(Source.LinkSum::new),
        Combinators.combine(TEXTS, POSITIVE).as(Source.StoryPoints::new),
        POSITIVE.map(Source.OriginalEstimate::new),
        table().map(Source.PriorityTable::new),
        constants.map(Source.Constant::new));
  }

  private static Arbitrary<Map<String, Double>> table() {
    return Arbitraries.maps(TEXTS, AMOUNTS).ofMinSize(1).ofMaxSize(3);
  }

  private static Arbitrary<List<AlignmentRule>> goals() {
    Arbitrary<Double> multipliers =
        Arbitraries.doubles().between(AlignmentRule.SMALLEST, AlignmentRule.LARGEST);
    return Combinators.combine(TEXTS, multipliers)
        .as((jql, multiplier) -> new AlignmentRule(jql, multiplier, "goal"))
        .list()
        .ofMaxSize(4)
        .map(AnySettings::numbered);
  }

  private static List<AlignmentRule> numbered(List<AlignmentRule> goals) {
    return IntStream.range(0, goals.size())
        .mapToObj(
            n ->
                new AlignmentRule(
                    goals.get(n).jql(), goals.get(n).multiplier(), "Goal \"" + n + '"'))
        .toList();
  }

  private static Arbitrary<Planning> planning() {
    return Combinators.combine(
            Arbitraries.oneOf(TEXTS, Arbitraries.of("", "a = 1\n  OR b = 2")),
            Combinators.combine(
                    Arbitraries.of(PeriodKind.class),
                    Arbitraries.integers().between(1, HorizonChoice.MOST_PERIODS),
                    CAPACITIES,
                    Arbitraries.integers().between(1, HorizonChoice.MOST_ISSUES))
                .as(HorizonChoice::new),
            Combinators.combine(
                    Arbitraries.of(LaneKind.class),
                    TEXTS,
                    Arbitraries.maps(TEXTS, AMOUNTS).ofMaxSize(3))
                .as(AnySettings::lanes),
            Combinators.combine(Arbitraries.of(CutPolicy.class), CAPACITIES).as(CutChoice::new),
            Combinators.combine(TEXTS, DIRECTIONS).as(PrerequisiteLinks::new),
            Combinators.combine(TEXTS.optional(), TEXTS.optional()).as(AnySettings::fields))
        .as(Planning::new);
  }

  private static PlanFields fields(Optional<String> start, Optional<String> version) {
    return new PlanFields(
        start, Optional.of("duedate"), version.filter(field -> !start.equals(version)));
  }

  private static LaneChoice lanes(LaneKind kind, String field, Map<String, Double> capacities) {
    return new LaneChoice(
        kind,
        Optional.of(field).filter(any -> kind == LaneKind.TEAM),
        kind == LaneKind.NONE ? Map.of() : capacities);
  }
}
