package org.riceforjira.core.settings.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.core.score.Factor;

class FactorNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Reach, REACH",
    "Reach (users per month), REACH",
    "Reichweite, REACH",
    "Customer impact, IMPACT",
    "Severity, IMPACT",
    "Auswirkung, IMPACT",
    "confidence %, CONFIDENCE",
    "Sicherheit, CONFIDENCE",
    "IT-Sicherheit, ''",
    "Effort in weeks, EFFORT",
    "Aufwand, EFFORT",
    "Impact Score, ''",
    "RICE Impact, ''",
    "Outreach, ''",
    "Impacted versions, ''",
    "Story Points, ''"
  })
  void aFieldIsKnownByTheWordsOfItsName(String name, String factors) {
    assertEquals(
        factors,
        Arrays.stream(Factor.values())
            .filter(factor -> FactorNames.match(factor, name))
            .map(Factor::name)
            .collect(Collectors.joining(" ")));
  }
}
