package org.riceforjira.plugin.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.GermanTexts;
import org.riceforjira.plugin.factors.FactorNumbers;

class FlipTextsTest {
  private final FlipTexts texts =
      new FlipTexts(new FactorNumbers(GermanTexts.texts()), GermanTexts.texts());

  @Test
  void inGermanTheIssueThatWouldBePassedStandsInItsCase() {
    assertEquals(
        "Kein Faktor allein gen\u00fcgt, um SHOP-7 zu \u00fcberholen.",
        texts.passing(List.of(), "SHOP-7"));
    assertEquals(
        "Kein Faktor allein gen\u00fcgt, um den n\u00e4chsten Vorgang zu \u00fcberholen.",
        texts.passing(List.of(), ""));
  }
}
