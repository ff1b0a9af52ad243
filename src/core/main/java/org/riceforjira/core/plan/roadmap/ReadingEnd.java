package org.riceforjira.core.plan.roadmap;

import java.util.Locale;

/** Why a roadmap read no further. */
public enum ReadingEnd {
  /** There were no more issues. */
  END_OF_BACKLOG,
  /** No pool had capacity for more; the backlog may be longer. */
  CAPACITY_USED,
  /** The limit of issues that one roadmap reads was reached; there may be capacity for more. */
  LIMIT_REACHED;

  /** A stable code for translations, such as "end-of-backlog". */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
