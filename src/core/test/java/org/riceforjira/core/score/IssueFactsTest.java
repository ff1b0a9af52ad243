package org.riceforjira.core.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IssueFactsTest {
  private static final LinkFact LINK = new LinkFact("Blocks", LinkDirection.INWARD, Map.of());

  private static final IssueFacts FULL =
      IssueFacts.of(1, "RICE-1")
          .number("number", 5.0)
          .option("option", "Large")
          .storedScore(12.5)
          .votes(1L)
          .watchers(2L)
          .commentAuthors(3L)
          .priority("High")
          .originalEstimateSeconds(3600L)
          .link(LINK)
          .matching("labels = vision")
          .build();

  @Test
  void whatWasAddedIsThere() {
    assertEquals(1, FULL.id());
    assertEquals("RICE-1", FULL.key());
    assertEquals(Map.of("number", 5.0), FULL.numbers());
    assertEquals(Map.of("option", "Large"), FULL.options());
    assertEquals(12.5, FULL.storedScore());
    assertEquals(new IssueFacts.SystemFacts(1L, 2L, 3L, "High", 3600L), FULL.system());
    assertEquals(List.of(LINK), FULL.links());
    assertTrue(FULL.matches("labels = vision"));
    assertFalse(FULL.matches("labels = legacy"));
  }

  @Test
  void whatIsNullIsMissing() {
    IssueFacts empty =
        IssueFacts.of(1, "RICE-1")
            .number("number", null)
            .option("option", null)
            .storedScore(null)
            .build();
    assertEquals(IssueFacts.of(1, "RICE-1").build(), empty);
    assertNull(empty.storedScore());
  }

  @Test
  void numbersCanBeSetAndEmptiedWithoutTouchingTheRest() {
    Map<String, Double> changes = new HashMap<>();
    changes.put("number", null);
    changes.put("other", 7.0);
    IssueFacts changed = FULL.withNumbers(changes);
    assertEquals(Map.of("other", 7.0), changed.numbers());
    assertEquals(FULL, changed.withNumbers(Map.of("number", 5.0)).withNumbers(without("other")));
  }

  private static Map<String, Double> without(String field) {
    Map<String, Double> change = new HashMap<>();
    change.put(field, null);
    return change;
  }
}
