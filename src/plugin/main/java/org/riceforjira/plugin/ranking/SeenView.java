package org.riceforjira.plugin.ranking;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What somebody sees of a ranking.
 *
 * @param until they may see what they see
 * @param whole true if they see everything; then the rest is empty
 * @param known the issues of which it was asked whether they see them, by id
 * @param seen those that they see, by id
 * @param base the ranking that the view is of
 * @param view the ranking among those that they see
 */
record SeenView(
    Instant until,
    boolean whole,
    long[] known,
    long[] seen,
    RankedBacklog base,
    RankedBacklog view) {
  private static final long[] NONE = {};

  static SeenView whole(Instant until) {
    return new SeenView(until, true, NONE, NONE, null, null);
  }

  /** Nothing was asked yet. */
  static SeenView restricted(Instant until) {
    return new SeenView(until, false, NONE, NONE, null, null);
  }

  /** True if nothing was asked yet. */
  boolean isBlank() {
    return base == null && known.length == 0;
  }

  /** The same as if nobody had asked about these issues. */
  SeenView without(Set<Long> ids) {
    return new SeenView(until, whole, others(known, ids), others(seen, ids), null, null);
  }

  private static long[] others(long[] all, Set<Long> ids) {
    return Arrays.stream(all).filter(id -> !ids.contains(id)).toArray();
  }

  int size() {
    return known.length;
  }

  /** The same once it was asked which issues they see, among which are all of the ranking's. */
  SeenView knowing(RankedBacklog backlog, long[] theirs) {
    return new SeenView(until, false, backlog.ids(), theirs, null, null);
  }

  /**
   * The same of another ranking.
   *
   * @param asking which of some issues they see
   */
  SeenView of(RankedBacklog backlog, Function<List<Long>, Set<Long>> asking) {
    if (whole || backlog == base) {
      return this;
    }
    long[] ids = backlog.ids();
    List<Long> fresh = Arrays.stream(ids).filter(id -> !contains(known, id)).boxed().toList();
    Set<Long> added = fresh.isEmpty() ? Set.of() : asking.apply(fresh);
    long[] all =
        Arrays.stream(ids).filter(id -> contains(seen, id) || added.contains(id)).toArray();
    return new SeenView(until, false, ids, all, backlog, backlog.only(id -> contains(all, id)));
  }

  private static boolean contains(long[] ids, long id) {
    return Arrays.binarySearch(ids, id) >= 0;
  }
}
