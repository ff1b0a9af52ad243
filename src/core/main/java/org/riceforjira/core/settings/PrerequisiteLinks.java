package org.riceforjira.core.settings;

import org.riceforjira.core.score.LinkDirection;

/**
 * The links that make one issue the prerequisite of another.
 *
 * @param linkType name of the link type, such as "Blocks"
 * @param direction how the prerequisite sees the link: outward when it is the issue that "blocks"
 */
public record PrerequisiteLinks(String linkType, LinkDirection direction) {
  public PrerequisiteLinks {
    if (linkType == null || linkType.isBlank()) {
      throw new IllegalArgumentException("Prerequisites need the name of a link type.");
    }
    if (direction == null) {
      throw new IllegalArgumentException("Prerequisites need a direction of their links.");
    }
  }
}
