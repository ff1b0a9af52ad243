package org.riceforjira.core.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.riceforjira.core.Example;

/** Worked examples from 22 published sources, at their precision; two are published wrong. */
class GoldenTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/golden.csv", useHeadersInDisplayName = true)
  void aPublishedExampleIsReproducedUnlessItIsWrong(ArgumentsAccessor row) {
    ConfidenceUnit stored = ConfidenceUnit.valueOf(row.getString(4).toUpperCase(Locale.ROOT));
    Rounding rounding = new Rounding(row.getInteger(7));
    ScoringRules rules =
        new ScoringRules(Example.SETTINGS.rules().factors(), stored, rounding, List.of());
    IssueFacts facts =
        Example.issue(1, row.getDouble(1), row.getDouble(2), row.getDouble(3), row.getDouble(5))
            .build();

    double score = new Evaluator(rules).evaluate(facts).score().orElseThrow();

    double published = row.getDouble(6);
    switch (row.getString(8)) {
      case "right" -> assertEquals(published, score);
      case "wrong" -> assertNotEquals(published, score);
      default -> throw new AssertionError("A verdict is right or wrong, was " + row.getString(8));
    }
  }
}
