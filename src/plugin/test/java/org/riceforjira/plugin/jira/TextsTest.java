package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;

import com.atlassian.sal.api.message.I18nResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.GermanTexts;

class TextsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "450, 450",
    "999.5, 999.5",
    "5400, 5\u202f400",
    "0.5, 0.5",
    "1333.33, 1\u202f333.33",
    "20000000, 20\u202f000\u202f000",
    "0.000001, 0.000001",
    "0.1, 0.1",
    "0.30000000000000004, 0.30000000000000004",
    "-2.50, -2.5",
  })
  void aNumberIsWrittenAsAPersonWritesIt(double value, String text) {
    assertEquals(text, EnglishTexts.texts().number(value));
    assertEquals(text.replace('.', ','), GermanTexts.texts().number(value));
  }

  @ParameterizedTest
  @CsvSource({
    "person-months, Personenmonate",
    "customers per quarter, Kunden pro Quartal",
    "very high, sehr hoch",
    "moonshot, Wagnis",
  })
  void whatTheAppProposesIsReadInTheLanguageOfTheVisitor(String stored, String german) {
    assertEquals(stored, EnglishTexts.texts().name(stored));
    assertEquals(german, GermanTexts.texts().name(stored));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "story points",
        "High",
        "13",
        "",
        "massive {0} \u2019 it\u2019s",
        "rice.name.high"
      })
  void whatATeamHasNamedStaysAsItIs(String stored) {
    assertEquals(stored, GermanTexts.texts().name(stored));
  }

  @Test
  void aNumberWithoutALanguageHasAPoint() {
    Texts keys = new Texts(mock(I18nResolver.class, call -> call.getArgument(0)));
    assertEquals("2.5", keys.number(2.5));
  }
}
