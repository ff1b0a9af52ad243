package org.riceforjira.plugin.roadmap;

import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.rank.RankInterval;
import org.riceforjira.core.rank.Ranking;
import org.riceforjira.plugin.ranking.BacklogEntry;
import org.riceforjira.plugin.ranking.RankedBacklog;

/** The rankings of several projects as one, without sorting more of it than is read. */
final class JoinedRanking {
  private static final Comparator<BacklogEntry> ORDER =
      Comparator.comparing(BacklogEntry::score, Ranking.ORDER);

  private final List<RankedBacklog> rankings;

  /** The only candidates to read, best first; null for all. */
  private final List<BacklogEntry> some;

  JoinedRanking(List<RankedBacklog> rankings) {
    this(List.copyOf(rankings), null);
  }

  private JoinedRanking(List<RankedBacklog> rankings, List<BacklogEntry> some) {
    this.rankings = rankings;
    this.some = some;
  }

  /** The same, of which only these candidates are read. */
  JoinedRanking only(LongStream issueIds) {
    List<BacklogEntry> found =
        issueIds.mapToObj(this::find).flatMap(Optional::stream).sorted(ORDER).toList();
    return new JoinedRanking(rankings, found);
  }

  /** All candidates, best first, the unscored at the end. */
  Iterator<BacklogEntry> ranked() {
    if (some != null) {
      return some.iterator();
    }
    return joined(
        ranking -> IntStream.range(0, ranking.size()).mapToObj(ranking::entry).iterator());
  }

  /** Those in progress, best first. */
  Iterator<BacklogEntry> begun() {
    if (some != null) {
      return some.stream().filter(entry -> entry.progress() == Progress.IN_PROGRESS).iterator();
    }
    return joined(ranking -> ranking.begun().iterator());
  }

  /** A candidate by its id. */
  Optional<BacklogEntry> find(long id) {
    return ranking(id).map(ranking -> ranking.entry(ranking.position(id)));
  }

  /** The rank of a candidate in its own project, such as "3="; "" without a score. */
  String rank(long id) {
    return ranking(id)
        .map(ranking -> ranking.ranking().get(ranking.position(id)).display())
        .orElse("");
  }

  /**
   * The ranks that a candidate may really have in its own project; empty without a score, and where
   * there is no doubt.
   */
  Optional<RankInterval> interval(long id) {
    return ranking(id).flatMap(ranking -> interval(ranking, ranking.position(id)));
  }

  /** How many candidates there are. */
  int size() {
    return rankings.stream().mapToInt(RankedBacklog::size).sum();
  }

  /** How many of those to read have no score. */
  int unscored() {
    return some != null
        ? (int) some.stream().filter(entry -> !entry.score().isPresent()).count()
        : rankings.stream().mapToInt(ranking -> ranking.size() - ranking.scored()).sum();
  }

  /** Whether only some of the candidates are read. */
  boolean isNarrow() {
    return some != null;
  }

  /** Up to when changes are in all of it; empty without any ranking. */
  Optional<Instant> asOf() {
    return rankings.stream().map(RankedBacklog::asOf).min(Comparator.naturalOrder());
  }

  /** Scores of 0 come last for certain, and one issue alone is the first for certain. */
  private static Optional<RankInterval> interval(RankedBacklog ranking, int position) {
    boolean certain =
        position >= ranking.scored()
            || ranking.scored() == 1
            || ranking.entry(position).score().value() == 0;
    return certain ? Optional.empty() : Optional.of(ranking.intervals().interval(position));
  }

  private Optional<RankedBacklog> ranking(long id) {
    return rankings.stream().filter(ranking -> ranking.position(id) >= 0).findAny();
  }

  private Iterator<BacklogEntry> joined(Function<RankedBacklog, Iterator<BacklogEntry>> part) {
    List<Iterator<BacklogEntry>> parts = rankings.stream().map(part).toList();
    return parts.size() == 1 ? parts.get(0) : new Merged(parts);
  }

  /** Reads sorted parts as one. */
  private static final class Merged implements Iterator<BacklogEntry> {
    private final PriorityQueue<Head> heads =
        new PriorityQueue<>(Comparator.comparing(Head::entry, ORDER));

    private record Head(BacklogEntry entry, Iterator<BacklogEntry> rest) {}

    Merged(List<Iterator<BacklogEntry>> parts) {
      parts.forEach(this::take);
    }

    @Override
    public boolean hasNext() {
      return !heads.isEmpty();
    }

    @Override
    public BacklogEntry next() {
      if (heads.isEmpty()) {
        throw new NoSuchElementException();
      }
      Head best = heads.poll();
      take(best.rest());
      return best.entry();
    }

    private void take(Iterator<BacklogEntry> part) {
      if (part.hasNext()) {
        heads.add(new Head(part.next(), part));
      }
    }
  }
}
