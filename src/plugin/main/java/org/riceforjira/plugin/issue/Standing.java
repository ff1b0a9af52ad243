package org.riceforjira.plugin.issue;

import org.riceforjira.plugin.ranking.RankedBacklog;

/** Where an issue is in the ranking of its project, as the visitor sees it. */
sealed interface Standing {

  /** A scored candidate; positions count from 0. */
  record At(RankedBacklog backlog, int position) implements Standing {}

  /** Not ranked; the sentence says why. */
  record Nowhere(String sentence) implements Standing {}

  /** The ranking is being prepared; ask again soon. */
  record Soon() implements Standing {}
}
