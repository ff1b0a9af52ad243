package org.riceforjira.plugin.backlog;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.riceforjira.core.plan.cut.CutLine;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.score.Score;
import org.riceforjira.core.settings.CutChoice;
import org.riceforjira.plugin.ranking.BacklogEntry;
import org.riceforjira.plugin.ranking.RankedBacklog;

/**
 * The answer to one question, as it was when it was asked: order, ranks, cut line and effort so
 * far. Rows count from 0. Immutable.
 */
final class FrozenList {
  private final Question question;
  private final RankedBacklog backlog;
  private final CutChoice cut;
  private final Counts counts;

  /** Positions in the backlog, in rank order; the scored come first. */
  private final int[] ranked;

  /** The same in the order of the list. */
  private final int[] order;

  private final int scored;
  private final Totals totals;
  private final Optional<Line> line;

  /** True where issues that do not fit are skipped, so that those after them are looked at. */
  private final boolean skips;

  /** What fits, by the place in rank order; empty where neither a line nor a total needs it. */
  private final BitSet above = new BitSet();

  /** Places in rank order from which on nobody has looked what still fits. */
  private int unlooked = Integer.MAX_VALUE;

  /**
   * Freezes a list.
   *
   * @param positions of the candidates that match
   * @param cut the line to draw over them; none is drawn without a capacity, and in another order
   */
  FrozenList(
      Question question,
      RankedBacklog backlog,
      ListOrders.Positions positions,
      CutChoice cut,
      Counts counts) {
    this.question = question;
    this.backlog = backlog;
    this.ranked = positions.ranked();
    this.cut = cut;
    this.counts = counts;
    scored = firstFrom(backlog.scored());
    skips = cut.policy() == CutPolicy.FILL && cut.sprintCapacity().isPresent();
    boolean byRank = question.sort().isByRank();
    line =
        cut.sprintCapacity().isPresent() && (byRank || skips)
            ? Optional.of(draw(cut)).filter(drawn -> byRank)
            : Optional.empty();
    totals = new Totals(scores(), place -> !skips || above.get(place));
    boolean byTotal = question.sort().column() == Column.TOTAL;
    order = byTotal && skips ? skippedLast(positions.sorted()) : positions.sorted();
  }

  /** They have no effort so far. */
  private int[] skippedLast(int[] sorted) {
    IntPredicate fits = position -> above.get(firstFrom(position));
    return IntStream.concat(
            Arrays.stream(sorted).filter(fits), Arrays.stream(sorted).filter(fits.negate()))
        .toArray();
  }

  /** How many of the positions, which ascend, are before this one. */
  private int firstFrom(int position) {
    int found = Arrays.binarySearch(ranked, position);
    return found < 0 ? -found - 1 : found;
  }

  private Line draw(CutChoice cut) {
    List<Score> scores = scores();
    CutLine drawn = CutLine.of(scores.iterator(), cut.sprintCapacity().getAsDouble(), cut.policy());
    int row = 0;
    for (Score taken : drawn.above()) {
      while (scores.get(row).issueId() != taken.issueId()) {
        row++;
      }
      above.set(row);
    }
    if (drawn.stoppedLooking()) {
      unlooked = drawn.position().orElseThrow() + 1 + CutLine.MOST_LOOKED_AT;
    }
    return Line.of(drawn, cut.policy(), ranked.length);
  }

  Question question() {
    return question;
  }

  RankedBacklog backlog() {
    return backlog;
  }

  Counts counts() {
    return counts;
  }

  /** Empty without a capacity, and unless the list is in rank order. */
  Optional<Line> line() {
    return line;
  }

  /**
   * True if the line and what it counts, or that there is none, would be the same by now.
   *
   * @param settings what those of the project say now
   */
  boolean isCutLike(CutChoice settings) {
    CutChoice now = question.cut().over(settings);
    boolean none = now.sprintCapacity().isEmpty() && cut.sprintCapacity().isEmpty();
    boolean unseen = !question.sort().isByRank() && !skips && now.policy() != CutPolicy.FILL;
    return unseen || none || now.equals(cut);
  }

  int size() {
    return order.length;
  }

  /** The issues that have a score, in rank order. */
  List<Score> scores() {
    return new AbstractList<>() {
      @Override
      public Score get(int index) {
        return backlog.entry(ranked[index]).score();
      }

      @Override
      public int size() {
        return scored;
      }
    };
  }

  BacklogEntry entry(int row) {
    return backlog.entry(order[row]);
  }

  /** The row of an issue; empty if it is not in the list. */
  Optional<Integer> row(long issueId) {
    int position = backlog.position(issueId);
    for (int row = 0; position >= 0 && row < order.length; row++) {
      if (order[row] == position) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** The row of the issue that had this key; empty if there was none in the list. */
  Optional<Integer> row(String key) {
    for (int row = 0; row < order.length; row++) {
      if (entry(row).key().equalsIgnoreCase(key)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /**
   * Effort of the list in rank order, down to and with this row; null without a score. Where issues
   * that do not fit are skipped, they are not counted and have none, nor have those after the last
   * that was looked at.
   */
  Double total(int row) {
    int place = firstFrom(order[row]);
    return place < scored && (!skips || above.get(place)) ? totals.upTo(place) : null;
  }

  /** True for an issue that does not fit, though issues after it are looked at. */
  boolean isSkipped(int row) {
    int place = firstFrom(order[row]);
    return skips && place < Math.min(scored, unlooked) && !above.get(place);
  }

  /** Null without a line, and without a score. */
  Boolean above(int row) {
    return line.isEmpty() || order[row] >= backlog.scored() ? null : (Boolean) above.get(row);
  }
}
