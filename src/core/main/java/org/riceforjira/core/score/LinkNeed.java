package org.riceforjira.core.score;

import java.util.Objects;
import java.util.Optional;

/**
 * The links a source reads.
 *
 * @param type name of the link type, such as "Blocks"
 * @param field number field of the linked issue that is needed too; empty when links are only
 *     counted
 */
public record LinkNeed(String type, LinkDirection direction, Optional<String> field) {
  public LinkNeed {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(field, "field");
  }
}
