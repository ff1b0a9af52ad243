package org.riceforjira.plugin.backlog;

import java.util.List;
import org.riceforjira.plugin.ranking.RankJson;

/**
 * Two issues side by side, on the wire. Sides are "left", "right" or "neither"; texts are in the
 * visitor's language.
 *
 * @param goal null where neither issue serves a goal
 * @param first the side that comes first in the ranking; null where one has no score
 * @param chance that the first is really worth more, from 0.5 to 1; null where that says nothing
 * @param text which comes first, and why
 */
record ComparisonJson(
    SideJson left,
    SideJson right,
    List<FactorsJson> factors,
    GoalsJson goal,
    String first,
    Double chance,
    String text) {

  /** One of the issues; no score while there are gaps, no rank while the ranking is not there. */
  record SideJson(String key, String summary, ScoreJson score, RankJson rank) {}

  /** A score and how it is written for people. */
  record ScoreJson(double value, String text) {}

  /**
   * A factor of both.
   *
   * @param left its number as people read it, "" if it is missing, like {@code right}
   * @param times how many times the smaller number the larger one is; null if that has no end
   * @param decides true if the first comes first because of it
   */
  record FactorsJson(
      String factor,
      String label,
      String left,
      String right,
      String favours,
      Double times,
      boolean decides,
      String text) {}

  /** What the goals multiply the scores by. */
  record GoalsJson(
      String left, String right, String favours, Double times, boolean decides, String text) {}
}
