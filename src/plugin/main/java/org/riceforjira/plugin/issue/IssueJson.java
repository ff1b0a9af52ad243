package org.riceforjira.plugin.issue;

import java.util.List;

/**
 * An issue's panel on the wire. Texts are in the visitor's language; a part that does not apply is
 * null: no score while there are gaps, no rank without a score or outside the candidates.
 */
record IssueJson(
    String key, boolean editable, Outcome outcome, List<FactorJson> factors, List<GapJson> gaps) {

  /**
   * The result; {@code stored} is what the score field holds now, {@code unranked} why there is no
   * rank.
   */
  record Outcome(NumberJson score, Double stored, String formula, RankJson rank, String unranked) {}

  /** A number and how it is written for people. */
  record NumberJson(double value, String text) {}

  /** A place among the candidates, such as "14 of 128". */
  record RankJson(long position, boolean tied, long of, String text) {}

  /** Why there is no score. */
  record GapJson(String factor, String reason, String sentence) {}
}
