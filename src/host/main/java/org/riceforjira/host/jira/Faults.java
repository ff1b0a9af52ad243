package org.riceforjira.host.jira;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Trouble that can be switched on to see how an app takes it; all off at the start. */
public final class Faults {
  private static final int ALWAYS = -1;

  private volatile boolean readOnly;
  private final Map<Long, String> refused = new ConcurrentHashMap<>();
  private final AtomicInteger failingReindexes = new AtomicInteger();
  private final ReindexHold hold = new ReindexHold();
  private volatile boolean droppingEvents;

  /** In read-only mode every write fails with {@link WriteFailed}. */
  public void readOnly(boolean on) {
    readOnly = on;
  }

  public boolean isReadOnly() {
    return readOnly;
  }

  /** Every write to these issues fails, for this reason; replaces what was refused before. */
  public void refuseWrites(Map<Long, String> reasons) {
    refused.clear();
    refused.putAll(reasons);
  }

  /** The refused issues and why. */
  public Map<Long, String> refusedWrites() {
    return Map.copyOf(refused);
  }

  /** The next {@code times} attempts to index fail; 0 mends it. */
  public void failReindex(int times) {
    if (times < 0) {
      throw new IllegalArgumentException("Reindexing can fail 0 or more times, not " + times + ".");
    }
    failingReindexes.set(times);
  }

  /** Every attempt to index fails until {@code failReindex(0)}. */
  public void failReindexAlways() {
    failingReindexes.set(ALWAYS);
  }

  /** How many attempts to index will still fail; -1 means all. */
  public int failingReindexes() {
    return failingReindexes.get();
  }

  /** What makes reindexing wait. */
  public ReindexHold hold() {
    return hold;
  }

  /** While this is on, apps hear of no event. */
  public void dropEvents(boolean on) {
    droppingEvents = on;
  }

  public boolean isDroppingEvents() {
    return droppingEvents;
  }

  void checkWritable() {
    if (readOnly) {
      throw new WriteFailed("Jira is in read-only mode: nothing can be written until it is over.");
    }
  }

  void checkWritable(long issueId) {
    Optional.ofNullable(refused.get(issueId))
        .ifPresent(
            reason -> {
              throw new WriteFailed("Issue %d cannot be written: %s".formatted(issueId, reason));
            });
  }

  boolean nextReindexFails() {
    return failingReindexes.getAndUpdate(left -> left > 0 ? left - 1 : left) != 0;
  }
}
