package org.riceforjira.core.plan.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BaselineCodecPropertyTest {
  private static final int PERIODS = 5;

  @Property(seed = "42", tries = 100)
  void everyBaselineComesBackAsItWas(@ForAll("baselines") Baseline baseline) {
    assertEquals(baseline, BaselineCodec.fromBytes(BaselineCodec.toBytes(baseline)));
    assertEquals(baseline, BaselineCodec.fromText(BaselineCodec.toText(baseline)));
  }

  @Property(seed = "42", tries = 300)
  void everyFiniteNumberComesBackToTheBit(@ForAll long bits, @ForAll long cents) {
    OptionalDouble odd = OptionalDouble.of(Double.longBitsToDouble(bits));
    List<OptionalDouble> column =
        List.of(odd, OptionalDouble.of(cents / 100.0), OptionalDouble.empty());
    if (!Double.isFinite(odd.getAsDouble())) {
      return;
    }
    BaselineWriter out = new BaselineWriter();
    BaselineNumbers.write(column, out);
    assertEquals(column, BaselineNumbers.read(3, new BaselineReader(out.toBytes())));
  }

  @Provide
  Arbitrary<Baseline> baselines() {
    Arbitrary<Instant> times =
        Combinators.combine(
                Arbitraries.longs().between(-1_000_000, 4_000_000_000L),
                Arbitraries.integers().between(0, 999_999_999))
            .as(Instant::ofEpochSecond);
    Arbitrary<String> names = Arbitraries.strings().ofMinLength(1).map(name -> "N" + name);
    return Combinators.combine(
            names,
            Arbitraries.strings(),
            times,
            Arbitraries.longs().set().ofMaxSize(12),
            line().list().ofSize(12))
        .as(BaselineCodecPropertyTest::baseline)
        .withoutEdgeCases();
  }

  private static Arbitrary<BaselineLine> line() {
    Arbitrary<String> keys =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMinLength(1).ofMaxLength(20),
            Arbitraries.integers().between(0, 2_000).map(number -> "SHOP-" + number),
            Arbitraries.integers()
                .between(0, 9)
                .map(number -> "\u00c4\u4e2d\ud83d\ude80-" + number));
    Arbitrary<OptionalDouble> scores =
        doubles(-1e300, 1e300).optional().map(BaselineCodecPropertyTest::of);
    Arbitrary<Optional<BaselinePlacement>> placements =
        Combinators.combine(
                Arbitraries.integers().between(0, PERIODS - 1),
                Arbitraries.integers().between(0, PERIODS - 1))
            .as((a, b) -> new BaselinePlacement(Math.min(a, b), Math.max(a, b)))
            .optional();
    return Combinators.combine(keys, scores, doubles(0, 1e300), placements)
        .as(
            (key, score, effort, placement) ->
                new BaselineLine(
                    new BaselineIssue(0, key), score, OptionalDouble.of(effort), placement));
  }

  private static Arbitrary<Double> doubles(double min, double max) {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 100_000).map(cents -> cents / 100.0),
        Arbitraries.integers().between(0, 40).map(halves -> halves / 2.0),
        Arbitraries.doubles().between(min, max).ofScale(12),
        Arbitraries.of(0.1 + 0.2, 1e-7, 1.0 / 3, 9007199254740993.0, Double.MIN_VALUE));
  }

  private static OptionalDouble of(Optional<Double> number) {
    return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  private static Baseline baseline(
      String name, String takenBy, Instant when, Set<Long> ids, List<BaselineLine> lines) {
    List<BaselineLine> numbered = new ArrayList<>();
    for (long id : ids) {
      BaselineLine line = lines.get(numbered.size());
      boolean known = line.placement().isPresent() || id % 3 != 0;
      numbered.add(
          new BaselineLine(
              new BaselineIssue(id, line.issue().key()),
              line.score(),
              known ? line.effort() : OptionalDouble.empty(),
              line.placement()));
    }
    return new Baseline(name, takenBy, when, BaselineExamples.quarters(PERIODS), numbered);
  }
}
