package org.riceforjira.plugin.factors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.Scale;
import org.riceforjira.core.score.Source;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;

class FactorInputTest {
  private final FactorInput input = new FactorInput(EnglishTexts.texts());

  @Test
  void numbersAreTakenAsTheyAreAndNullEmptiesAFactor() {
    Map<Factor, Double> expected = new HashMap<>();
    expected.put(Factor.REACH, 450.0);
    expected.put(Factor.IMPACT, 0.25);
    expected.put(Factor.CONFIDENCE, 0.0);
    expected.put(Factor.EFFORT, null);
    assertEquals(expected, read("{'reach': 450, 'impact': 0.25, 'confidence': 0, 'effort': null}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'cost': 1}        | cost   | cost is not a factor. There are reach, impact, confidence and effort.",
        "{'REACH': 1}       | REACH  | REACH is not a factor. There are reach, impact, confidence and effort.",
        "{'score': 1}       | score  | score is not a factor. There are reach, impact, confidence and effort.",
        "{'reach': '450'}   | reach  | Reach must be a number, or null to empty it.",
        "{'reach': ''}      | reach  | Reach must be a number, or null to empty it.",
        "{'reach': true}    | reach  | Reach must be a number, or null to empty it.",
        "{'reach': [1]}     | reach  | Reach must be a number, or null to empty it.",
        "{'reach': {}}      | reach  | Reach must be a number, or null to empty it.",
        "{'reach': NaN}     | reach  | Reach must be a number, or null to empty it.",
        "{'reach': 1e999}   | reach  | Reach must be a number, or null to empty it.",
        "{'reach': -1e999}  | reach  | Reach must be a number, or null to empty it.",
        "{'impact': -0.5}   | impact | Impact cannot be less than 0, was -0.5.",
        "{'effort': 0}      | effort | Effort must be more than 0. Leave it empty if nobody has estimated it.",
        "{'effort': -0.0}   | effort | Effort must be more than 0. Leave it empty if nobody has estimated it.",
        "{'effort': 1e-999} | effort | Effort must be more than 0. Leave it empty if nobody has estimated it.",
        "{'effort': 9e-7}   | effort | Effort must be 0.000001 or more. Leave it empty if nobody has estimated it.",
        "{'reach': 1e12}    | reach  | Reach cannot be more than 999\u202f999\u202f999\u202f999.",
        "{'impact': 1e300}  | impact | Impact cannot be more than 999\u202f999\u202f999\u202f999.",
        "{'effort': 1e12}   | effort | Effort cannot be more than 999\u202f999\u202f999\u202f999.",
        "{'confidence': 100.5} | confidence | Confidence cannot be more than 100 %.",
        "{'effort': -2}     | effort | Effort cannot be less than 0, was -2.",
      })
  void aWrongInputIsRefusedWithASentence(String body, String name, String sentence) {
    assertEquals(Map.of(name, sentence), errors(body));
  }

  @Test
  void aConfidenceEndsAt100PercentUnlessItsScaleIsTheTeamsOwn() {
    JsonObject body = JsonParser.parseString("{\"confidence\": 120}").getAsJsonObject();
    for (ConfidenceUnit unit : List.of(ConfidenceUnit.PERCENT, ConfidenceUnit.FRACTION)) {
      Refusal refusal = assertThrows(Refusal.class, () -> input.read(body, unit));
      assertEquals(
          Map.of("confidence", "Confidence cannot be more than 100 %."), Refusals.errors(refusal));
    }
    assertEquals(Map.of(Factor.CONFIDENCE, 120.0), input.read(body, ConfidenceUnit.RAW));
    assertEquals(Map.of(Factor.CONFIDENCE, 100.0), read("{'confidence': 100}"));
  }

  @Test
  void theLargestNumbersAreTaken() {
    assertEquals(
        Map.of(Factor.REACH, 999_999_999_999.0, Factor.EFFORT, 0.000001),
        read("{'reach': 999999999999, 'effort': 0.000001}"));
    JsonObject raw = JsonParser.parseString("{\"confidence\": 1e12}").getAsJsonObject();
    Refusal refusal = assertThrows(Refusal.class, () -> input.read(raw, ConfidenceUnit.RAW));
    assertEquals(
        Map.of("confidence", "Confidence cannot be more than 999\u202f999\u202f999\u202f999."),
        Refusals.errors(refusal));
  }

  @Test
  void everyWrongInputIsToldAtOnce() {
    assertEquals(
        Map.of(
            "impact", "Impact must be a number, or null to empty it.",
            "effort", "Effort must be more than 0. Leave it empty if nobody has estimated it.",
            "cost", "cost is not a factor. There are reach, impact, confidence and effort."),
        errors("{'reach': 450, 'impact': 'high', 'effort': 0, 'cost': 3}"));
  }

  @Test
  void aBodyThatSetsNothingIsRefused() {
    Refusal refusal = assertThrows(Refusal.class, () -> read("{}"));
    assertEquals(
        "Name at least one factor to set: reach, impact, confidence or effort.",
        refusal.getMessage());
  }

  @Test
  void peopleTypeIntoTheFirstSourceIfThatIsANumberField() {
    Source number = new Source.NumberField("customfield_1");
    Source votes = new Source.Votes();
    assertEquals(Optional.of("customfield_1"), FactorInput.fieldOf(rule(number, votes)));
    assertEquals(Optional.empty(), FactorInput.fieldOf(rule(votes, number)));
    assertEquals(Optional.empty(), FactorInput.fieldOf(rule()));
  }

  private static FactorRule rule(Source... sources) {
    return new FactorRule("people", Scale.NONE, List.of(sources));
  }

  private Map<String, String> errors(String body) {
    return Refusals.errors(assertThrows(Refusal.class, () -> read(body)));
  }

  private Map<Factor, Double> read(String body) {
    return input.read(
        JsonParser.parseString(body.replace('\'', '"')).getAsJsonObject(), ConfidenceUnit.PERCENT);
  }
}
