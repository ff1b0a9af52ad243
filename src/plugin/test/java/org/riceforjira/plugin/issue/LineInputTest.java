package org.riceforjira.plugin.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.settings.CutChoice;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;

class LineInputTest {
  private static final CutChoice CHOSEN = new CutChoice(CutPolicy.FILL, OptionalDouble.of(40));
  private static final CutChoice NONE = new CutChoice(CutPolicy.FILL, OptionalDouble.empty());

  private final LineInput input = new LineInput(EnglishTexts.texts());

  @Test
  void whatIsLeftOutIsAsTheProjectHasChosenIt() {
    assertEquals(line(40, CutPolicy.FILL), input.read(null, null, CHOSEN));
    assertEquals(line(12.5, CutPolicy.FILL), input.read("12.5", "", CHOSEN));
    assertEquals(line(40, CutPolicy.STOP), input.read("", "stop", CHOSEN));
    assertEquals(line(0, CutPolicy.FILL), input.read(" 0 ", "fill", NONE));
  }

  @Test
  void withoutACapacityThereIsNoLine() {
    assertEquals(Optional.empty(), input.read(null, "stop", NONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "-1", "NaN", "1000000001", "1e999", "0x10", "1,5", "1e3", "1d"})
  void aCapacityThatIsNoneIsRefusedByName(String capacity) {
    Refusal refusal = assertThrows(Refusal.class, () -> input.read(capacity, null, CHOSEN));
    assertEquals(400, Refusals.status(refusal));
    assertEquals(
        "Give a number from 0 to 1\u202f000\u202f000\u202f000, with a point before decimals.",
        refusal.errors().get("capacity"));
  }

  @Test
  void aPolicyThatIsNoneIsRefusedByName() {
    Refusal refusal = assertThrows(Refusal.class, () -> input.read(null, "STOP", CHOSEN));
    assertEquals("This must be stop or fill.", refusal.errors().get("policy"));
  }

  private static Optional<LineChoice> line(double capacity, CutPolicy policy) {
    return Optional.of(new LineChoice(capacity, policy));
  }
}
