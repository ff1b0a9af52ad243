package org.riceforjira.connect.explain;

import java.util.List;

/**
 * Why the score of an issue is that, and where it stands; what there is not is null. Its names are
 * those of the JSON that programs read.
 *
 * @param stored what its score field holds
 * @param stale true when that ought to be something else
 * @param formula the score in numbers, such as "450 × 3 × 100 % ÷ 2 = 675"
 * @param gaps why there is no score
 * @param notRanked why it has no rank
 * @param line the cut line; null without a capacity
 * @param flips what would change the order
 */
record Explanation(
    String key,
    String summary,
    String project,
    Double score,
    Double stored,
    boolean stale,
    String formula,
    List<FactorPart> factors,
    Goal goal,
    List<String> gaps,
    Rank rank,
    String notRanked,
    Line line,
    List<Flips> flips) {

  /**
   * A factor.
   *
   * @param text the value as people read it, such as "80 %"
   * @param gap why there is no value
   */
  record FactorPart(
      String factor,
      Double value,
      String text,
      String level,
      String unit,
      Origin source,
      String gap) {}

  /**
   * Which of the ordered sources gave a value.
   *
   * @param position from 1
   * @param of how many sources the factor has
   * @param assumed true for a value that is the same for every issue
   */
  record Origin(String kind, String text, String field, int position, int of, boolean assumed) {}

  /** The goal that multiplied the score. */
  record Goal(String label, double multiplier, String jql) {}

  /**
   * The rank among the candidates of the project.
   *
   * @param of how many of them have a score
   * @param low the best rank of the 80 percent interval
   */
  record Rank(int rank, boolean tied, int of, int low, int high, List<String> sentences) {}

  /**
   * The cut line.
   *
   * @param chance of being above it; null where that is no question of the rank
   */
  record Line(
      boolean above,
      double capacity,
      String unit,
      String policy,
      Double chance,
      List<String> sentences) {}

  /**
   * Changes of which each alone moves the issue.
   *
   * @param to "next" up in the ranking, or the other side of the "line"
   * @param sentence says all of it
   */
  record Flips(String to, String sentence, List<Change> changes) {}

  /** The smallest change of one factor. */
  record Change(String factor, double from, double to, String level) {}
}
