package org.riceforjira.core.score;

import java.util.Map;
import java.util.Objects;

/**
 * A link of an issue as that issue sees it.
 *
 * @param type name of the link type, such as "Blocks"
 * @param numbers number fields of the linked issue by field id; absent means empty
 */
public record LinkFact(String type, LinkDirection direction, Map<String, Double> numbers) {
  public LinkFact {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(direction, "direction");
    numbers = Map.copyOf(numbers);
  }
}
