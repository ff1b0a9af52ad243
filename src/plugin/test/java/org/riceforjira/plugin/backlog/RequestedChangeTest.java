package org.riceforjira.plugin.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.http.Malformed;

class RequestedChangeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{'changes': [",
        "{'changes': {}}",
        "{'changes': []}",
        "{'changes': ['RICE-1']}",
        "{'changes': [{'factors': {'impact': 1}}]}",
        "{'changes': [{'key': 7, 'factors': {'impact': 1}}]}",
        "{'changes': [{'key': ' ', 'factors': {'impact': 1}}]}",
        "{'changes': [{'key': null, 'factors': {'impact': 1}}]}",
        "{'changes': [{'key': 'RICE-1', 'factors': [1]}]}",
        "{'changes': [{'key': 'RICE-1', 'factors': null}]}",
        "{'changes': [{'key': 'RICE-1', 'factors': {'impact': 1}, 'expected': 1}]}",
        "{'changes': [{'key': 'RICE-1', 'factors': {'impact': 1}, 'wanted': {}}]}",
        "{'changes': [{'key': 'RICE-1', 'factors': {'impact': 1}}], 'dryRun': true}",
        "{'changes': [{'key': 'RICE-1', 'factors': {'impact': 1}}, 'RICE-2']}",
        "{'changes': [{'key': 'RICE-1', 'factors': {'impact': 1}}, {'key': 'RICE-1', 'factors': {}}]}",
      })
  void aMalformedBodyRefusesAllWithASentence(String body) {
    Malformed malformed =
        assertThrows(Malformed.class, () -> RequestedChange.read(body.replace('\'', '"')));
    String said = malformed.in(EnglishTexts.texts());
    assertTrue(said.matches("(?s)[A-Z\"].{10,}"), said);
  }

  @Test
  void fiftyChangesAreTakenAndNoMore() {
    assertEquals(50, RequestedChange.read(changes(50)).size());
    assertThrows(Malformed.class, () -> RequestedChange.read(changes(51)));
  }

  private static String changes(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> "{\"key\": \"RICE-" + i + "\", \"factors\": {}}")
        .collect(Collectors.joining(", ", "{\"changes\": [", "]}"));
  }
}
