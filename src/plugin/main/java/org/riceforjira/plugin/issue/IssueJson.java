package org.riceforjira.plugin.issue;

import java.util.List;
import org.riceforjira.plugin.factors.FactorJson;

/**
 * An issue's panel on the wire. Texts are in the visitor's language; a part that does not apply is
 * null: no score while there are gaps, no rank without a score or outside the candidates.
 */
record IssueJson(
    String key, boolean editable, Outcome outcome, List<FactorJson> factors, List<GapJson> gaps) {

  /**
   * The result.
   *
   * @param stored what the score field holds now
   * @param stale true if the score field ought to hold something else
   * @param storable false if the score field is not available for the issue's project and type
   * @param unranked why there is no rank; null if there is one, and where it was not asked for
   */
  record Outcome(
      NumberJson score,
      Double stored,
      boolean stale,
      boolean storable,
      String formula,
      RankJson rank,
      String unranked) {}

  /** A number and how it is written for people. */
  record NumberJson(double value, String text) {}

  /** A place among the candidates, such as "14 of 128". */
  record RankJson(long position, boolean tied, long of, String text) {}

  /** Why there is no score; {@code found} is what stands in the way, empty where nothing does. */
  record GapJson(String factor, String reason, String found, String sentence) {}
}
