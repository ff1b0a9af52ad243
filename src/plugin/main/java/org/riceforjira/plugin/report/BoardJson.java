package org.riceforjira.plugin.report;

import java.util.List;

/** Some periods of a roadmap, and what is done in them, by lane. */
record BoardJson(List<PeriodJson> periods, List<LaneJson> lanes) {

  /**
   * A column.
   *
   * @param state "past", "current" or "future"
   */
  record PeriodJson(String title, String text, String state) {}

  /** A row, with one cell for each period; {@code title} is "" where there are no lanes. */
  record LaneJson(String title, List<CellJson> cells) {}

  /** A period of a lane; {@code text} is null if there is nothing to say of it as a whole. */
  record CellJson(String text, List<CardJson> cards) {}

  /**
   * An issue in one of its periods.
   *
   * @param text score, effort and where it ends
   * @param warnings what somebody should do something about
   * @param continued true in all periods but the first, where only the key is told
   */
  record CardJson(
      String key, String summary, String text, List<String> warnings, boolean continued) {}
}
