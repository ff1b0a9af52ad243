package org.riceforjira.core.score;

/** How an issue sees a link: OUTWARD "blocks" another issue, INWARD "is blocked by" one. */
public enum LinkDirection {
  INWARD,
  OUTWARD
}
