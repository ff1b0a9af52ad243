package org.riceforjira.plugin.ranking;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What somebody sees of a ranking.
 *
 * @param sight how much of the project they see; of all of it, the rest here is empty
 * @param known the issues of which it was asked whether they see them, by id
 * @param seen those that they see, by id
 * @param base the ranking that the view is of
 * @param view the ranking among those that they see
 */
record SeenView(Sight sight, long[] known, long[] seen, RankedBacklog base, RankedBacklog view) {
  private static final long[] NONE = {};

  /** Nothing was asked yet. */
  static SeenView unasked(Sight sight) {
    return new SeenView(sight, NONE, NONE, null, null);
  }

  /** The same, of which is known a while longer how much it is. */
  SeenView until(Instant later) {
    return new SeenView(sight.until(later), known, seen, base, view);
  }

  /** The same as if nobody had asked about these issues. */
  SeenView without(Set<Long> ids) {
    return new SeenView(sight, others(known, ids), others(seen, ids), null, null);
  }

  private static long[] others(long[] all, Set<Long> ids) {
    return Arrays.stream(all).filter(id -> !ids.contains(id)).toArray();
  }

  int size() {
    return known.length;
  }

  /**
   * The same of another ranking.
   *
   * @param asking which of some issues they see
   */
  SeenView of(RankedBacklog backlog, Function<List<Long>, Set<Long>> asking) {
    if (sight.isWhole() || backlog == base) {
      return this;
    }
    long[] ids = backlog.ids();
    List<Long> fresh = Arrays.stream(ids).filter(id -> !contains(known, id)).boxed().toList();
    Set<Long> added = fresh.isEmpty() ? Set.of() : asking.apply(fresh);
    long[] all =
        Arrays.stream(ids).filter(id -> contains(seen, id) || added.contains(id)).toArray();
    return new SeenView(sight, ids, all, backlog, backlog.only(id -> contains(all, id)));
  }

  private static boolean contains(long[] ids, long id) {
    return Arrays.binarySearch(ids, id) >= 0;
  }
}
