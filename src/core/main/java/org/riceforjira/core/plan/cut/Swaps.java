package org.riceforjira.core.plan.cut;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.riceforjira.core.score.Score;

/**
 * What to swap to get from the cut line to the best fit: what ranking by score leaves on the table.
 * Empty when the best fit is refused or no better; its rounding to tenths can even make it worse.
 *
 * @param out the issues above the cut line that are not in the best fit, in order
 * @param in the issues of the best fit that are not above the cut line, in order
 * @param gain the value of the cut line, and that after the swap
 * @param usedBefore the effort used by the cut line
 * @param usedAfter the effort used after the swap
 */
public record Swaps(
    List<Score> out, List<Score> in, ValueGain gain, double usedBefore, double usedAfter) {
  public Swaps {
    out = List.copyOf(out);
    in = List.copyOf(in);
    Objects.requireNonNull(gain, "gain");
  }

  /**
   * Compares both, made from the same ranking and capacity.
   *
   * @throws IllegalArgumentException when the capacities differ
   */
  public static Swaps between(CutLine line, BestFit best) {
    double capacity = line.capacity().capacity();
    if (best.capacity().capacity() != capacity) {
      throw new IllegalArgumentException(
          "Cut line and best fit must have the same capacity, were %s and %s."
              .formatted(capacity, best.capacity().capacity()));
    }
    double value = line.value();
    double used = line.capacity().used();
    if (best.value() <= value) {
      return new Swaps(List.of(), List.of(), new ValueGain(value, value), used, used);
    }
    return new Swaps(
        without(line.above(), best.issues()),
        without(best.issues(), line.above()),
        new ValueGain(value, best.value()),
        used,
        best.capacity().used());
  }

  /** True when there is nothing to swap: the best fit is refused or no better. */
  public boolean isEmpty() {
    return in.isEmpty();
  }

  private static List<Score> without(List<Score> issues, List<Score> others) {
    Predicate<Long> isOther =
        others.stream().map(Score::issueId).collect(Collectors.toUnmodifiableSet())::contains;
    return issues.stream().filter(issue -> !isOther.test(issue.issueId())).toList();
  }
}
