package org.riceforjira.plugin.backlog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.ranking.RankedBacklog;
import org.springframework.stereotype.Component;

/**
 * The lists of this node that people are reading. Each belongs to whoever asked for it. Those that
 * nobody read for half an hour go, and where there are too many, those that were not read longest.
 */
@Component
class Lists {
  private static final Duration KEPT = Duration.ofMinutes(30);

  /**
   * A list is more than its rows; so many lists more cannot be than there are thousands of rows.
   */
  private static final int LEAST_ROWS = 1000;

  private final Clock clock;
  private final Supplier<String> ids;
  private final Bounds bounds;

  /** Last read last. */
  private final Map<String, Kept> lists = new LinkedHashMap<>();

  /**
   * How many lists are kept.
   *
   * @param ofOne lists of one person
   * @param rows of all lists, and of the rankings that they were made from
   */
  record Bounds(int ofOne, long rows) {}

  /** Who may read which list. */
  record Reader(String user, ProjectId project) {}

  private record Kept(Reader reader, FrozenList list, Instant read) {}

  Lists() {
    this(Clock.systemUTC(), () -> UUID.randomUUID().toString(), new Bounds(30, 1_000_000));
  }

  Lists(Clock clock, Supplier<String> ids, Bounds bounds) {
    this.clock = clock;
    this.ids = ids;
    this.bounds = bounds;
  }

  /** Keeps a list; the answer is its id. */
  synchronized String keep(Reader reader, FrozenList list) {
    String id = ids.get();
    lists.put(id, new Kept(reader, list, clock.instant()));
    forgetOld();
    forgetMany(reader.user());
    return id;
  }

  /** The list with this id, if it is kept and the reader's own. */
  synchronized Optional<FrozenList> find(Reader reader, String id) {
    forgetOld();
    Kept kept = lists.get(id);
    if (kept == null || !kept.reader().equals(reader)) {
      return Optional.empty();
    }
    lists.remove(id);
    lists.put(id, new Kept(reader, kept.list(), clock.instant()));
    return Optional.of(kept.list());
  }

  private void forgetOld() {
    Instant oldest = clock.instant().minus(KEPT);
    lists.values().removeIf(kept -> kept.read().isBefore(oldest));
  }

  /** The one that was just asked for stays, however large it is. */
  private void forgetMany(String user) {
    List<String> own =
        lists.entrySet().stream()
            .filter(entry -> entry.getValue().reader().user().equals(user))
            .map(Map.Entry::getKey)
            .toList();
    own.stream().limit(Math.max(0, own.size() - bounds.ofOne())).forEach(lists::remove);
    while (lists.size() > 1 && rows() > bounds.rows()) {
      lists.remove(lists.keySet().iterator().next());
    }
  }

  /** Lists made from the same ranking share it. */
  private long rows() {
    Set<RankedBacklog> shared = Collections.newSetFromMap(new IdentityHashMap<>());
    long rows = 0;
    for (Kept kept : lists.values()) {
      shared.add(kept.list().backlog());
      rows += Math.max(LEAST_ROWS, kept.list().size());
    }
    return rows + shared.stream().mapToLong(RankedBacklog::size).sum();
  }
}
