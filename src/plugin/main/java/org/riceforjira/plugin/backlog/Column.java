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

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
