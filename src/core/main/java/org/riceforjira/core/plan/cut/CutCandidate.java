package org.riceforjira.core.plan.cut;

import org.riceforjira.core.plan.Millionths;
import org.riceforjira.core.score.Score;

/**
 * A scored issue that may come above the cut line.
 *
 * @param effort in whole millionths, at least 1: nothing comes in for free, however small
 */
record CutCandidate(Score score, long effort) {

  static CutCandidate of(Score score) {
    double effort = score.factors().effort();
    if (!(effort > 0 && effort < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "The effort of issue "
              + score.key()
              + ", which has a score, must be more than 0, was "
              + effort
              + ".");
    }
    return new CutCandidate(score, Math.max(1, Millionths.of(effort)));
  }
}
