package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What an answer to a wrong request has to be like. */
final class Refusals {
  private Refusals() {}

  /** 400, with a sentence for each of these inputs, or with a message that belongs to none. */
  static void assertRefused(Set<String> inputs, Answer answer) {
    assertEquals(400, answer.status(), answer.toString());
    assertEquals(inputs, answer.errors().keySet(), answer.toString());
    assertEquals(inputs.isEmpty(), !answer.messages().isEmpty(), answer.toString());
    assertSentences(answer);
  }

  static void assertSentences(Answer answer) {
    for (String said : answer.errors().values()) {
      assertTrue(said.matches("(?s)[A-Z].* .*[.)]"), said);
    }
    for (String said : answer.messages()) {
      assertFalse(said.isBlank() || said.contains("Exception"), said);
    }
  }

  static String keys(int number, String form) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(form::formatted)
        .collect(Collectors.joining(","));
  }
}
