package org.riceforjira.core.rank;

import org.riceforjira.core.score.Factors;
import org.riceforjira.core.score.Score;

/**
 * The total order: score descending, confidence descending, effort ascending, reach descending, id
 * ascending; issues without a score follow by id.
 */
final class RankOrder {
  private RankOrder() {}

  /** Less than 0 when the left issue comes before the right one. */
  static int compare(Score left, Score right) {
    if (!left.isPresent() || !right.isPresent()) {
      int scoredFirst = Boolean.compare(right.isPresent(), left.isPresent());
      return scoredFirst != 0 ? scoredFirst : Long.compare(left.issueId(), right.issueId());
    }
    Factors a = left.factors();
    Factors b = right.factors();
    int order = Double.compare(right.value(), left.value());
    order = order != 0 ? order : Double.compare(b.confidence(), a.confidence());
    order = order != 0 ? order : Double.compare(a.effort(), b.effort());
    order = order != 0 ? order : Double.compare(b.reach(), a.reach());
    return order != 0 ? order : Long.compare(left.issueId(), right.issueId());
  }
}
