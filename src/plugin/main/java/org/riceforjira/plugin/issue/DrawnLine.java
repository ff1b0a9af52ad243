package org.riceforjira.plugin.issue;

import java.util.OptionalDouble;
import org.riceforjira.core.plan.cut.CutLine;
import org.riceforjira.core.plan.cut.CutSide;
import org.riceforjira.core.rank.Ranking;

/** The cut line of a ranking, as one issue of it sees it. */
final class DrawnLine {
  private final Standing.At issue;
  private final LineChoice choice;
  private final CutLine line;

  private DrawnLine(Standing.At issue, LineChoice choice) {
    this.issue = issue;
    this.choice = choice;
    line =
        CutLine.of(
            issue.backlog().ranking().scores().iterator(), choice.capacity(), choice.policy());
  }

  static DrawnLine of(Standing.At issue, LineChoice choice) {
    return new DrawnLine(issue, choice);
  }

  double capacity() {
    return choice.capacity();
  }

  /** How many issues of the ranking are above the line, before the first that does not fit. */
  int index() {
    return line.position().orElse(issue.backlog().scored());
  }

  /** True if everything fits, so that nothing is below the line. */
  boolean isEndless() {
    return line.position().isEmpty();
  }

  boolean isAbove() {
    return issue.position() < index() || fillsGap();
  }

  /** True if the issue comes after one that does not fit, and fits into what is left. */
  boolean fillsGap() {
    long id = issue.backlog().entry(issue.position()).id();
    return issue.position() > index()
        && line.above().stream().anyMatch(score -> score.issueId() == id);
  }

  /** The probability of being above the line; empty where that is no question of the rank. */
  OptionalDouble chance() {
    return isEndless() || fillsGap() || index() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(issue.backlog().intervals().aboveLine(issue.position(), index()));
  }

  /** Tells what another score would do. */
  CutSide side() {
    return new CutSide(
        issue.backlog().ranking().scores(), Ranking.ORDER, choice.capacity(), choice.policy());
  }
}
