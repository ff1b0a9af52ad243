package org.riceforjira.core.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GapTest {
  @ParameterizedTest
  @EnumSource(GapReason.class)
  void everySentenceNamesTheFactorAndEndsWithWhatToDo(GapReason reason) {
    String sentence = new Gap(Factor.EFFORT, reason, "found").sentence();
    assertTrue(sentence.contains("Effort"), sentence);
    assertTrue(sentence.matches("[A-Z].*[.,].* ?(Enter|Correct|Give) .*\\."), sentence);
  }

  @Test
  void everyReasonHasASentenceOfItsOwn() {
    Set<String> sentences = new HashSet<>();
    for (GapReason reason : GapReason.values()) {
      sentences.add(new Gap(Factor.REACH, reason, "x").sentence());
    }
    assertEquals(GapReason.values().length, sentences.size());
  }
}
