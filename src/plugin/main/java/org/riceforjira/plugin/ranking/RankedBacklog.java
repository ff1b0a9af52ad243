package org.riceforjira.plugin.ranking;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.rank.RankIntervals;
import org.riceforjira.core.rank.Ranking;
import org.riceforjira.core.rank.Uncertainty;
import org.riceforjira.plugin.jira.ReviewStamp;
import org.riceforjira.plugin.ranking.IntervalBasis.Change;

/**
 * The candidates of a project in rank order, the unscored at the end. Positions count from 0.
 * Immutable; safe for use by several threads.
 */
public final class RankedBacklog {
  /** The prime of the FNV hash. */
  private static final long MIX = 0x100000001b3L;

  private final long revision;
  private final Instant asOf;

  /** By id, so that a change of some costs neither a sort nor new entries. */
  private final BacklogEntry[] entries;

  private final Order order;

  /** Made when somebody first asks: most lists need none. */
  private volatile List<BacklogEntry> begun;

  private RankedBacklog(long revision, Instant asOf, BacklogEntry[] entries, Order order) {
    this.revision = revision;
    this.asOf = asOf;
    this.entries = entries;
    this.order = order;
  }

  /**
   * Ranks candidates that come in any order, each once.
   *
   * @param revision of which each order of issues has its own
   * @param asOf up to when changes are in it
   */
  public static RankedBacklog of(
      long revision, Instant asOf, Uncertainty uncertainty, Collection<BacklogEntry> candidates) {
    BacklogEntry[] byId = byId(candidates);
    return new RankedBacklog(revision, asOf, byId, new Order(byId, uncertainty, null));
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
    return order.ranking().scored();
  }

  public Ranking ranking() {
    return order.ranking();
  }

  /** Made when they are first asked for. */
  public RankIntervals intervals() {
    return order.intervals();
  }

  /** Where the issue stands; -1 if it is no candidate. */
  public int position(long issueId) {
    return order.position(issueId);
  }

  /**
   * The candidate at a position.
   *
   * @throws IndexOutOfBoundsException unless the position is from 0 to less than the size
   */
  public BacklogEntry entry(int position) {
    return entries[order.ranking().arrival(position)];
  }

  /** All candidates, in no order: for counts, which need none. */
  public Stream<BacklogEntry> entries() {
    return Arrays.stream(entries);
  }

  /** The issues in progress, best first. */
  public List<BacklogEntry> begun() {
    List<BacklogEntry> made = begun;
    if (made == null) {
      made =
          IntStream.range(0, size())
              .mapToObj(this::entry)
              .filter(entry -> entry.progress() == Progress.IN_PROGRESS)
              .toList();
      begun = made;
    }
    return made;
  }

  /** The ids of all candidates, ascending. */
  long[] ids() {
    return order.ids();
  }

  /**
   * The ranking among some of the issues, by their ids. Its revision is made of these alone, so
   * that it does not tell of changes of the others.
   */
  public RankedBacklog only(LongPredicate seen) {
    BacklogEntry[] kept =
        Arrays.stream(entries).filter(entry -> seen.test(entry.id())).toArray(BacklogEntry[]::new);
    long mark = kept.length;
    for (BacklogEntry entry : kept) {
      mark = (mark ^ entry.score().hashCode()) * MIX;
    }
    return new RankedBacklog(mark, asOf, kept, orderOf(kept));
  }

  /**
   * The same after some issues were read anew.
   *
   * @param touched ids of the issues that were looked at
   * @param read those of them that are candidates now; the others leave
   * @param revisions gives the revision, if one is needed
   */
  RankedBacklog with(
      Collection<Long> touched,
      Collection<BacklogEntry> read,
      LongSupplier revisions,
      Instant now) {
    long[] ids = touched.stream().mapToLong(Long::longValue).sorted().toArray();
    BacklogEntry[] changed = Merge.of(entries, ids, byId(read));
    return sameOrder(changed)
        ? new RankedBacklog(revision, now, changed, order)
        : new RankedBacklog(revisions.getAsLong(), now, changed, orderOf(changed));
  }

  /** The same with other stamps of reviews, which are asked for by issue id. */
  RankedBacklog reviewed(LongFunction<Optional<ReviewStamp>> stamps) {
    BacklogEntry[] changed = entries.clone();
    for (int i = 0; i < changed.length; i++) {
      changed[i] = changed[i].reviewed(stamps.apply(changed[i].id()));
    }
    return new RankedBacklog(revision, asOf, changed, order);
  }

  /**
   * True if nothing about the order, the scores and the factors is different. Revisions are also
   * different where there is something else that not both may know of.
   */
  public boolean ranksLike(RankedBacklog other) {
    return revision == other.revision
        || other.sameOrder(entries) && order.uncertainty().equals(other.order.uncertainty());
  }

  /** True if nothing about the candidates is different, what is not ranked by included. */
  public boolean showsLike(RankedBacklog other) {
    return Arrays.equals(entries, other.entries);
  }

  /** The same, with the revision of the other one if nothing is different. */
  RankedBacklog like(RankedBacklog other) {
    return ranksLike(other) ? new RankedBacklog(other.revision, asOf, entries, other.order) : this;
  }

  /** Where most is as it was, intervals are made from those that are there. */
  private Order orderOf(BacklogEntry[] changed) {
    IntervalBasis basis = order.basis();
    Map<Long, Change> changes = basis == null ? Map.of() : Merge.changes(entries, changed);
    boolean few = basis != null && changes.size() + basis.changes().size() < changed.length / 4;
    return new Order(changed, order.uncertainty(), few ? basis.with(changes) : null);
  }

  private boolean sameOrder(BacklogEntry[] others) {
    boolean same = others.length == entries.length;
    for (int i = 0; same && i < others.length; i++) {
      same = others[i] == entries[i] || others[i].score().equals(entries[i].score());
    }
    return same;
  }

  private static BacklogEntry[] byId(Collection<BacklogEntry> candidates) {
    BacklogEntry[] byId = candidates.toArray(new BacklogEntry[0]);
    Arrays.sort(byId, Comparator.comparingLong(BacklogEntry::id));
    return byId;
  }
}
