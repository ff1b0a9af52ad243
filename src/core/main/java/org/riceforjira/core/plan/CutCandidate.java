package org.riceforjira.core.plan;

import org.riceforjira.core.score.Score;

/**
 * A scored issue that may come above the cut line.
 *
 * @param effort in whole millionths, at least 1: nothing comes in for free, however small
 */
record CutCandidate(Score score, long effort) {

  static CutCandidate of(Score score) {
    double effort = score.factors().effort();
    if (!Double.isFinite(score.value()) || !Double.isFinite(effort) || !(effort > 0)) {
      throw new IllegalArgumentException(
          "A scored issue must have a finite score and an effort of more than 0; %s has %s and %s."
              .formatted(score.key(), score.value(), effort));
    }
    return new CutCandidate(score, Math.max(1, Millionths.of(effort)));
  }
}
