package org.riceforjira.connect.rank;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.riceforjira.connect.candidates.RankedCandidates;
import org.riceforjira.core.plan.cut.CutLine;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.score.Score;
import org.riceforjira.core.settings.CutChoice;

/** The cut line through a ranking. */
final class Cut {
  private final CutLine line;
  private final CutPolicy policy;
  private final Set<Long> above;

  private Cut(CutLine line, CutPolicy policy) {
    this.line = line;
    this.policy = policy;
    this.above = line.above().stream().map(Score::issueId).collect(Collectors.toSet());
  }

  /** Empty without a capacity. */
  static Optional<Cut> of(RankedCandidates candidates, CutChoice choice) {
    if (choice.sprintCapacity().isEmpty()) {
      return Optional.empty();
    }
    CutLine line =
        CutLine.of(
            candidates.ranking().scores().iterator(),
            choice.sprintCapacity().getAsDouble(),
            choice.policy());
    return Optional.of(new Cut(line, choice.policy()));
  }

  CutLine line() {
    return line;
  }

  /** As options and settings name it: "stop" or "fill". */
  String policyName() {
    return policy.name().toLowerCase(Locale.ROOT);
  }

  /** True if issues behind the line are above it, as they fit where a larger one did not. */
  boolean fillsGaps() {
    return policy == CutPolicy.FILL;
  }

  /** Before the row of this position the line is drawn; -1 where everything fits. */
  int position() {
    return line.position().orElse(-1);
  }

  boolean isAbove(long issueId) {
    return above.contains(issueId);
  }
}
