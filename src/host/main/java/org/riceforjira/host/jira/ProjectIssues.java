package org.riceforjira.host.jira;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/**
 * The indexed issues of one project: by id, in arrays of all and of each status category that are
 * made anew after a change, and counted by security level, so that some questions need no look at
 * any issue.
 */
final class ProjectIssues {
  private static final String NO_LEVEL = "";

  private final long projectId;
  private final Map<Long, IndexedIssue> byId = new ConcurrentSkipListMap<>();
  private final Map<String, AtomicLong> byLevel = new ConcurrentHashMap<>();
  private final AtomicLong changes = new AtomicLong();
  private volatile Sorted sorted = new Sorted(0, new IndexedIssue[0]);

  /** Of a category only once it is asked for: the array of all is made anew after each change. */
  private record Sorted(
      long change, IndexedIssue[] issues, Map<String, IndexedIssue[]> byCategory) {
    Sorted(long change, IndexedIssue[] issues) {
      this(change, issues, new ConcurrentHashMap<>());
    }
  }

  ProjectIssues(long projectId) {
    this.projectId = projectId;
  }

  long projectId() {
    return projectId;
  }

  void put(IndexedIssue issue) {
    IndexedIssue before = byId.put(issue.id(), issue);
    if (before != null) {
      count(before, -1);
    }
    count(issue, 1);
    changes.incrementAndGet();
  }

  void remove(long id) {
    IndexedIssue before = byId.remove(id);
    if (before != null) {
      count(before, -1);
      changes.incrementAndGet();
    }
  }

  /** All of them, by id; not to be changed. */
  IndexedIssue[] all() {
    return sorted().issues();
  }

  /** Those with a status of this category, by id; not to be changed. */
  IndexedIssue[] inCategory(String key) {
    Sorted known = sorted();
    return known
        .byCategory()
        .computeIfAbsent(
            key,
            wanted ->
                Arrays.stream(known.issues())
                    .filter(issue -> issue.statusCategory().equals(wanted))
                    .toArray(IndexedIssue[]::new));
  }

  private Sorted sorted() {
    Sorted known = sorted;
    // Read before the issues: what comes in between makes the arrays stale, never wrong for good.
    long change = changes.get();
    if (known.change() != change) {
      known = new Sorted(change, byId.values().toArray(IndexedIssue[]::new));
      sorted = known;
    }
    return known;
  }

  /** How many have one of the levels that are seen, null standing for none. */
  long count(Predicate<String> seen) {
    return byLevel.entrySet().stream()
        .filter(entry -> seen.test(entry.getKey().equals(NO_LEVEL) ? null : entry.getKey()))
        .mapToLong(entry -> entry.getValue().get())
        .sum();
  }

  private void count(IndexedIssue issue, int more) {
    byLevel
        .computeIfAbsent(
            Objects.requireNonNullElse(issue.level(), NO_LEVEL), level -> new AtomicLong())
        .addAndGet(more);
  }
}
