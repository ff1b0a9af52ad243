package org.riceforjira.connect.candidates;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.score.Gap;

/**
 * An issue of a ranking, beside its score.
 *
 * @param stored the number in its score field; null when that is empty
 * @param stale true when the field ought to hold something else
 * @param goal label of the goal that multiplied its score
 * @param gaps why it has no score; empty exactly when it has one
 */
public record Candidate(
    long id, String summary, Double stored, boolean stale, Optional<String> goal, List<Gap> gaps) {
  public Candidate {
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(goal, "goal");
    gaps = List.copyOf(gaps);
  }
}
