package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.plugin.EnglishTexts;

class StoredDocumentTest {
  private static final String KEY = "org.riceforjira.held";

  @Test
  void whatIsWrittenIsRead() {
    String text = StoredDocument.write(JsonParser.parseString("[1, 2]"));
    assertEquals("{\"version\":1,\"content\":[1,2]}", text);
    assertEquals(JsonParser.parseString("[1, 2]"), StoredDocument.read(KEY, text));
  }

  @Test
  void whatWasStoredBeforeThereWereVersionsIsOfTheFirst() {
    assertEquals(JsonParser.parseString("{\"7\": 3}"), StoredDocument.read(KEY, "{\"7\": 3}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "1.5", "9999999999999999999999", "1e999", "1e99999"})
  void aLaterVersionIsRefusedHoweverLarge(String version) {
    LaterDocument refused =
        assertThrows(
            LaterDocument.class,
            () -> StoredDocument.read(KEY, "{\"version\":" + version + ",\"content\":[]}"));
    assertTrue(EnglishTexts.of(refused.sentence()).contains(KEY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0", "-1e99999", "\"2\"", "null", "[2]"})
  void anythingElseIsNoLaterVersion(String version) {
    assertDoesNotThrow(
        () -> StoredDocument.read(KEY, "{\"version\":" + version + ",\"content\":[]}"));
  }
}
