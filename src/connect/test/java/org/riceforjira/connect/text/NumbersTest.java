package org.riceforjira.connect.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {
  private record Document(double large, Double none, String text) {}

  @Test
  void numbersHaveAllTheirDigitsAndNoExponent() {
    assertEquals("450", Numbers.text(450));
    assertEquals("0.8", Numbers.text(0.8));
    assertEquals("1000000000", Numbers.text(1e9));
    assertEquals("0.0000001", Numbers.text(1e-7));
  }

  @Test
  void amountsHaveTwoDecimals() {
    assertEquals("1.34", Numbers.amount(1.3369));
    assertEquals("0.1", Numbers.amount(0.1));
    assertEquals("0", Numbers.amount(0.001));
  }

  @Test
  void oneIsNotMany() {
    assertEquals("1 issue", Numbers.count(1, "issue", "issues"));
    assertEquals("0 issues", Numbers.count(0, "issue", "issues"));
  }

  @Test
  void jsonSaysNothingAsNullAndLetsNoTextRuleATerminal() {
    String json = JsonText.of(List.of(new Document(1e9, null, "a<b>\u009bc\u202e")));
    assertEquals(
        """
        [
          {
            "large": 1000000000,
            "none": null,
            "text": "a<b>\\u009bc\\u202e"
          }
        ]""",
        json);
  }
}
