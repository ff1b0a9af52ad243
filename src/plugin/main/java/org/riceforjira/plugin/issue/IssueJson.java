package org.riceforjira.plugin.issue;

import java.util.List;
import org.riceforjira.plugin.factors.FactorJson;
import org.riceforjira.plugin.ranking.RankJson;

/**
 * An issue's panel on the wire. Texts are in the visitor's language; a part that does not apply is
 * null: no score while there are gaps, no rank without a score or outside the candidates.
 *
 * @param problems why no score of the project is written now; none if scores are written
 */
record IssueJson(
    String key,
    boolean editable,
    Outcome outcome,
    List<FactorJson> factors,
    List<GapJson> gaps,
    List<String> problems) {

  /**
   * The result.
   *
   * @param stored what the score field holds now
   * @param stale true if the score field ought to hold something else
   * @param storable false if the score field is not available for the issue's project and type
   * @param unranked why there is no rank; null if there is one, and where it is not known yet
   * @param line on which side of the cut line of the project's capacity the issue is; null where
   *     there is no capacity or no rank
   */
  record Outcome(
      NumberJson score,
      Double stored,
      boolean stale,
      boolean storable,
      String formula,
      RankJson rank,
      String unranked,
      PlaceJson line) {}

  /** On which side of the cut line an issue is, and by which capacity. */
  record PlaceJson(boolean above, String text) {}

  /** A number and how it is written for people. */
  record NumberJson(double value, String text) {}

  /** Why there is no score; {@code found} is what stands in the way, empty where nothing does. */
  record GapJson(String factor, String reason, String found, String sentence) {}
}
