package org.riceforjira.core.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.riceforjira.core.Example;

/**
 * Every kind of value in every factor, against an oracle that shares no code with the evaluator.
 */
class FactorCrossProductTest {
  private static final List<Double> KINDS = kinds();

  private static List<Double> kinds() {
    List<Double> kinds = new ArrayList<>();
    kinds.add(null);
    kinds.addAll(
        List.of(-1.5, 0.0, 1e-7, 12.5, 100.5, 1e300, Double.NaN, Double.POSITIVE_INFINITY));
    return kinds;
  }

  static Stream<List<Double>> combinations() {
    Stream<List<Double>> all = Stream.of(List.of());
    for (int factor = 0; factor < 4; factor++) {
      all = all.flatMap(start -> KINDS.stream().map(kind -> append(start, kind)));
    }
    return all;
  }

  private static List<Double> append(List<Double> start, Double kind) {
    List<Double> longer = new ArrayList<>(start);
    longer.add(kind);
    return longer;
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void everyCombinationHasTheScoreOrTheGapsOfTheOracle(List<Double> factors) {
    Evaluation evaluation =
        Example.EVALUATOR.evaluate(
            Example.issue(1, factors.get(0), factors.get(1), factors.get(2), factors.get(3))
                .build());

    List<String> gaps = expectedGaps(factors);
    OptionalDouble score = gaps.isEmpty() ? expectedScore(factors) : OptionalDouble.empty();
    if (gaps.isEmpty() && score.isEmpty()) {
      assertEquals(
          List.of(GapReason.SCORE_TOO_LARGE), evaluation.gaps().stream().map(Gap::reason).toList());
    } else {
      assertEquals(gaps, evaluation.gaps().stream().map(g -> g.factor() + " " + g.code()).toList());
    }
    assertEquals(score, evaluation.score());
    assertEquals(4 - gaps.size(), evaluation.values().size());
    for (Factor factor : Factor.values()) {
      FactorValue value = evaluation.values().get(factor);
      assertEquals(
          value == null ? Double.NaN : value.value(), evaluation.scored().factors().of(factor));
    }
  }

  private static List<String> expectedGaps(List<Double> factors) {
    List<String> gaps = new ArrayList<>();
    String[] names = {"REACH", "IMPACT", "CONFIDENCE", "EFFORT"};
    for (int i = 0; i < names.length; i++) {
      Double value = factors.get(i);
      if (value == null) {
        gaps.add(names[i] + " missing");
      } else if (value.isNaN()) {
        gaps.add(names[i] + " not-a-number");
      } else if (value.isInfinite()) {
        gaps.add(names[i] + " infinite");
      } else if (value < 0) {
        gaps.add(names[i] + " negative");
      } else if (value == 0 && i == 3) {
        gaps.add("EFFORT zero-effort");
      } else if (value > 100 && i == 2) {
        gaps.add("CONFIDENCE confidence-above-100");
      }
    }
    return gaps;
  }

  /** In whole tenth-millionths, so that nothing is rounded before the end. */
  private static OptionalDouble expectedScore(List<Double> factors) {
    BigInteger product =
        whole(factors.get(0)).multiply(whole(factors.get(1))).multiply(whole(factors.get(2)));
    // The product counts 1e-21, effort 1e-7, percent 1e-2: hundredths of a score are 1e14 of them.
    BigInteger unit = BigInteger.TEN.pow(14).multiply(whole(factors.get(3)));
    BigInteger hundredths = product.shiftLeft(1).add(unit).divide(unit.shiftLeft(1));
    double score = Double.parseDouble(hundredths + "e-2");
    return Double.isInfinite(score) ? OptionalDouble.empty() : OptionalDouble.of(score);
  }

  private static BigInteger whole(double value) {
    return new BigDecimal(Double.toString(value)).movePointRight(7).toBigIntegerExact();
  }
}
