package org.riceforjira.core.plan.cut;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.plan.Millionths;
import org.riceforjira.core.score.Score;

/** Makes a knapsack of whole steps out of the issues of a ranking, and a best fit out of it. */
final class BestFitSearch {
  private static final long TENTH = Millionths.of(0.1);

  private final List<CutCandidate> candidates = new ArrayList<>();
  private final long capacity;
  private final long tenths;
  private boolean ignoredMore;

  BestFitSearch(long capacity) {
    this.capacity = capacity;
    this.tenths = capacity / TENTH;
  }

  BestFit read(Iterator<Score> ranking) {
    int read = 0;
    while (ranking.hasNext() && !ignoredMore) {
      Score next = ranking.next();
      if (!next.isPresent()) {
        break;
      }
      if (read++ == BestFit.MOST_CANDIDATES) {
        ignoredMore = true;
      } else {
        keepWhatCanFit(CutCandidate.of(next));
      }
    }
    return search();
  }

  private void keepWhatCanFit(CutCandidate candidate) {
    if (tenths(candidate) <= tenths) {
      candidates.add(candidate);
    }
  }

  /** Rounded up: a set that fits in tenths fits. */
  private static long tenths(CutCandidate candidate) {
    return (candidate.effort() - 1) / TENTH + 1;
  }

  private BestFit search() {
    if (candidates.stream().mapToLong(BestFitSearch::tenths).sum() <= tenths) {
      return found(candidates);
    }
    long step = candidates.stream().mapToLong(BestFitSearch::tenths).reduce(0, BestFitSearch::gcd);
    long steps = tenths / step;
    if (steps > mostSteps()) {
      return refused(step);
    }
    int[] weights = candidates.stream().mapToInt(c -> (int) (tenths(c) / step)).toArray();
    Knapsack knapsack = new Knapsack((int) steps, weights, WholeValues.of(candidates));
    return found(knapsack.best().stream().mapToObj(candidates::get).toList());
  }

  private long mostSteps() {
    return BestFit.MOST_BITS / (candidates.size() + Long.SIZE);
  }

  /** Efforts that are all multiples of a step need a table of steps only. */
  private static long gcd(long left, long right) {
    return right == 0 ? left : gcd(right, left % right);
  }

  private BestFit found(List<CutCandidate> best) {
    List<Score> issues = best.stream().map(CutCandidate::score).toList();
    long used = best.stream().mapToLong(CutCandidate::effort).sum();
    return new BestFit(
        issues,
        CapacityUse.ofMillionths(capacity, used),
        TotalValue.of(issues),
        ignoredMore,
        Optional.empty());
  }

  private BestFit refused(long step) {
    long most = mostSteps() * step * TENTH;
    BestFit.TooLarge reason =
        new BestFit.TooLarge(
            Millionths.toAmount(capacity), candidates.size(), Millionths.toAmount(most));
    CapacityUse unused = CapacityUse.ofMillionths(capacity, 0);
    return new BestFit(List.of(), unused, 0, ignoredMore, Optional.of(reason));
  }
}
