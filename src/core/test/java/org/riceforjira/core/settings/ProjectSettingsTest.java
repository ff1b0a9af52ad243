package org.riceforjira.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Level;
import org.riceforjira.core.score.ScoringRules;

class ProjectSettingsTest {
  private final ScoringRules rules = Example.SETTINGS.rules();

  @Test
  void theDefaultsAreThoseOfTheDesign() {
    assertEquals(2, rules.decimals());
    assertEquals(ConfidenceUnit.PERCENT, rules.confidenceUnit());
    assertEquals("customers per quarter", rules.of(Factor.REACH).unit());
    assertEquals("person-months", rules.of(Factor.EFFORT).unit());
    assertEquals(
        List.of(3.0, 2.0, 1.0, 0.5, 0.25),
        rules.of(Factor.IMPACT).scale().levels().stream().map(Level::value).toList());
    assertEquals(
        Optional.of(new Level("moonshot", 20)), rules.of(Factor.CONFIDENCE).scale().levelOf(20));
  }

  @Test
  void theDefaultsNeedTheFiveFieldsAndNothingElse() {
    assertEquals(
        new FactNeeds(
            new FactNeeds.FieldNeeds(
                Set.of(
                    "customfield_10100",
                    "customfield_10101",
                    "customfield_10102",
                    "customfield_10103"),
                Set.of(),
                Optional.of("customfield_10104")),
            Set.of(),
            Set.of(),
            Set.of()),
        Example.SETTINGS.needs());
  }
}
