package org.riceforjira.plugin.ranking;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.LongPredicate;
import org.riceforjira.core.rank.RankIntervals;
import org.riceforjira.core.rank.Ranking;
import org.riceforjira.core.rank.Uncertainty;

/**
 * The candidates of a project in rank order, the unscored at the end. Positions count from 0.
 * Immutable; safe for use by several threads.
 */
public final class RankedBacklog {
  private final long revision;
  private final Instant asOf;
  private final Uncertainty uncertainty;

  /** By id, so that a change of some costs neither a sort nor new entries. */
  private final BacklogEntry[] entries;

  private final long[] ids;
  private final Ranking ranking;

  /** Where in the ranking the entries are. */
  private final int[] positions;

  private RankIntervals intervals;

  private RankedBacklog(
      long revision, Instant asOf, Uncertainty uncertainty, BacklogEntry[] entries) {
    this.revision = revision;
    this.asOf = asOf;
    this.uncertainty = uncertainty;
    this.entries = entries;
    this.ids = new long[entries.length];
    this.positions = new int[entries.length];
    Ranking.Builder builder = new Ranking.Builder();
    for (int i = 0; i < entries.length; i++) {
      ids[i] = entries[i].id();
      builder.add(entries[i].score());
    }
    ranking = builder.build();
    for (int position = 0; position < positions.length; position++) {
      positions[ranking.arrival(position)] = position;
    }
  }

  /**
   * Ranks candidates that come in any order, each once.
   *
   * @param revision of which each order of issues has its own
   * @param asOf up to when changes are in it
   */
  public static RankedBacklog of(
      long revision, Instant asOf, Uncertainty uncertainty, Collection<BacklogEntry> candidates) {
    BacklogEntry[] byId = candidates.toArray(new BacklogEntry[0]);
    Arrays.sort(byId, Comparator.comparingLong(BacklogEntry::id));
    return new RankedBacklog(revision, asOf, uncertainty, byId);
  }

  /** The same as long as nothing about the order, the scores and the factors is different. */
  public long revision() {
    return revision;
  }

  /** Up to when changes are in it. */
  public Instant asOf() {
    return asOf;
  }

  public int size() {
    return entries.length;
  }

  /** How many have a score; they come first. */
  public int scored() {
    return ranking.scored();
  }

  public Ranking ranking() {
    return ranking;
  }

  /** Made when they are first asked for. */
  public synchronized RankIntervals intervals() {
    if (intervals == null) {
      intervals = RankIntervals.of(ranking, uncertainty);
    }
    return intervals;
  }

  /** Where the issue stands; -1 if it is no candidate. */
  public int position(long issueId) {
    int index = Arrays.binarySearch(ids, issueId);
    return index < 0 ? -1 : positions[index];
  }

  /**
   * The candidate at a position.
   *
   * @throws IndexOutOfBoundsException unless the position is from 0 to less than the size
   */
  public BacklogEntry entry(int position) {
    return entries[ranking.arrival(position)];
  }

  /** The ranking among some of the issues, by their ids; its revision tells them apart too. */
  public RankedBacklog only(LongPredicate seen) {
    BacklogEntry[] kept =
        Arrays.stream(entries).filter(entry -> seen.test(entry.id())).toArray(BacklogEntry[]::new);
    long mark = revision;
    for (BacklogEntry entry : kept) {
      mark = 31 * mark + entry.id();
    }
    return new RankedBacklog(mark, asOf, uncertainty, kept);
  }
}
