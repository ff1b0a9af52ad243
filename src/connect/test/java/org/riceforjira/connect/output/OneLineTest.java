package org.riceforjira.connect.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 7, 8, 0x1b, 0x7f, 0x80, 0x9b, 0x9f, 0x061C, 0x200E, 0x202E, 0x2066})
  void noCharacterDrivesTheTerminal(int c) {
    assertEquals("a\uFFFDb", OneLine.of("a" + Character.toString(c) + "b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\t", "\u000b", "\f", "\u0085", "\u2028", "\u2029"})
  void whatBreaksALineIsOneBlank(String breaking) {
    assertEquals("a b", OneLine.of("a" + breaking + "b"));
  }

  @Test
  void halfACharacterIsReplaced() {
    assertEquals("a\uFFFDb", OneLine.of("a\uD83Db"));
    assertEquals("a\uFFFD", OneLine.of("a\uDE00"));
  }

  @Test
  void lettersOfEveryLanguageStayAsTheyAre() {
    String text = "Zahlung für 東京 שלום 👩‍💻 e\u0301 …";
    assertSame(text, OneLine.of(text));
  }
}
