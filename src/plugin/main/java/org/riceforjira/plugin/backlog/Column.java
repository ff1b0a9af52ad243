package org.riceforjira.plugin.backlog;

import java.util.Locale;

/** What a list can be sorted by. */
enum Column {
  RANK,
  KEY,
  TYPE,
  SUMMARY,
  STATUS,
  REACH,
  IMPACT,
  CONFIDENCE,
  EFFORT,
  SCORE,
  INTERVAL,
  TOTAL,
  REVIEW;

  /** False for what can change while ranks and scores stay. */
  boolean isOfRanking() {
    return switch (this) {
      case KEY, TYPE, SUMMARY, STATUS, REVIEW -> false;
      default -> true;
    };
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
