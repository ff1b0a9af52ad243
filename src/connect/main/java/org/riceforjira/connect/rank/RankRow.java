package org.riceforjira.connect.rank;

import java.util.Optional;
import org.riceforjira.connect.candidates.Candidate;
import org.riceforjira.connect.candidates.RankedCandidates;
import org.riceforjira.core.rank.RankInterval;
import org.riceforjira.core.rank.RankedIssue;
import org.riceforjira.core.score.Factors;

/** An issue of a ranking with all that is told of it. */
record RankRow(RankedCandidates candidates, int position, Optional<Cut> cut) {
  RankedIssue ranked() {
    return candidates.ranking().get(position);
  }

  Candidate candidate() {
    return candidates.candidate(position);
  }

  boolean hasScore() {
    return position < candidates.ranking().scored();
  }

  Factors factors() {
    return ranked().score().factors();
  }

  /** Empty without a score. */
  Optional<RankInterval> interval() {
    return hasScore() ? Optional.of(candidates.intervals().interval(position)) : Optional.empty();
  }

  /** "above" or "below" the cut line; empty without a line or a score. */
  Optional<String> side() {
    return cut.filter(drawn -> hasScore())
        .map(drawn -> drawn.isAbove(candidate().id()) ? "above" : "below");
  }
}
