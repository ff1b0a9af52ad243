package org.riceforjira.core.rank;

import java.util.Objects;
import org.riceforjira.core.score.Score;

/**
 * An issue at its place in the ranking.
 *
 * @param rank 1 for the best; equal scores share the rank of the first of them; 0 without a score
 * @param tied true when another issue has the same score
 */
public record RankedIssue(int rank, boolean tied, Score score) {
  public RankedIssue {
    Objects.requireNonNull(score, "score");
  }

  /** The rank as shown: "3", "3=" when shared, "" without a score. */
  public String display() {
    if (rank == 0) {
      return "";
    }
    return tied ? rank + "=" : Integer.toString(rank);
  }
}
