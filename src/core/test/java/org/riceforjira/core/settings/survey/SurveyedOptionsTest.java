package org.riceforjira.core.settings.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.survey.Supply.SelectChoice;

/** Which values a survey gives to the options of a select field. */
class SurveyedOptionsTest {
  private static final String CERTAINTY = "customfield_10303";

  private ProjectSettings current = Example.SETTINGS;

  @Test
  void optionsGetValuesThatTheirFactorCanHave() {
    current = SettingsOf.unit(ConfidenceUnit.FRACTION);
    assertEquals(
        new Source.OptionField(CERTAINTY, Map.of("High", 1.0, "Low", 0.2)),
        ofOptions("Confidence level", "High", "Low"));
    assertEquals(null, ofOptions("Confidence level", "50", "180"));
    assertEquals(
        new Source.OptionField(CERTAINTY, Map.of("50", 0.5, "80 %", 0.8)),
        ofOptions("Confidence level", "50", "80 %"));
    assertEquals(
        new Source.OptionField(CERTAINTY, Map.of("0.5", 0.5, "1", 1.0)),
        ofOptions("Confidence level", "0.5", "1"));
    assertEquals(null, ofOptions("Effort", "0", "1"));
    current = SettingsOf.unit(ConfidenceUnit.RAW);
    assertEquals(
        new Source.OptionField(CERTAINTY, Map.of("0.5", 0.5, "8", 8.0)),
        ofOptions("Confidence level", "0.5", "8"));
  }

  @Test
  void confidencesThatAreFractionsGetPercentsWhereThoseAreStored() {
    assertEquals(
        new Source.OptionField(CERTAINTY, Map.of("0.5", 50.0, "0,8", 80.0, "1", 100.0)),
        ofOptions("Confidence", "0.5", "0,8", "1"));
  }

  @Test
  void aFieldWhoseOptionsDoNotSayWhichEndIsHighIsNotProposed() {
    assertEquals(null, ofOptions("Impact", "Red", "Amber", "Green"));
    assertEquals(
        new Source.OptionField(CERTAINTY, Map.of("S", 0.25, "M", 1.0, "L", 3.0)),
        ofOptions("Impact", "S", "M", "L"));
  }

  /** The source that a survey makes of a field with these options, of which the first is chosen. */
  private Source ofOptions(String name, String... options) {
    Supply supply =
        new Supply(
            Example.FIELDS,
            List.of(),
            List.of(new SelectChoice(CERTAINTY, name, List.of(options))),
            List.of(),
            List.of());
    IssueFacts issue = IssueFacts.of(1, "RICE-1").option(CERTAINTY, options[0]).build();
    return new Survey(supply, current)
        .of(List.of(issue)).proposal().rules().factors().values().stream()
            .flatMap(rule -> rule.sources().stream())
            .filter(Source.OptionField.class::isInstance)
            .findAny()
            .orElse(null);
  }
}
