package org.riceforjira.core.sync;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.riceforjira.core.sync.Difference.Ranks;

/** Keeps the largest of many differences. */
final class LargestDifferences {
  /**
   * A difference whose ranks are not known yet.
   *
   * @param size how far apart the scores are, an empty field counted as 0
   */
  record Found(ScoreChange change, double size, boolean candidate) {}

  private static final Comparator<Found> SMALLEST_FIRST =
      Comparator.comparingDouble(Found::size)
          .thenComparing(found -> found.change().issueId(), Comparator.reverseOrder());

  private record Ranked(Found found, Ranks ranks) {
    int bestFirst() {
      return ranks.after() == 0 ? Integer.MAX_VALUE : ranks.after();
    }
  }

  private static final Comparator<Ranked> LARGEST_FIRST =
      Comparator.comparingDouble((Ranked ranked) -> ranked.found().size())
          .reversed()
          .thenComparingInt(Ranked::bestFirst)
          .thenComparingLong(ranked -> ranked.found().change().issueId());

  private final int most;
  private final PriorityQueue<Found> kept = new PriorityQueue<>(SMALLEST_FIRST);

  LargestDifferences(int most) {
    this.most = most;
  }

  void add(Found difference) {
    kept.add(difference);
    if (kept.size() > most) {
      kept.remove();
    }
  }

  /** The largest first, equal ones by their rank after, then by id. */
  List<Difference> sorted(Function<ScoreChange, Ranks> ranks) {
    return kept.stream()
        .map(
            found ->
                new Ranked(found, found.candidate() ? ranks.apply(found.change()) : Ranks.NONE))
        .sorted(LARGEST_FIRST)
        .map(ranked -> new Difference(ranked.found().change(), ranked.ranks()))
        .toList();
  }
}
