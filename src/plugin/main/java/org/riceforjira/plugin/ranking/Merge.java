package org.riceforjira.plugin.ranking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.riceforjira.core.score.Score;
import org.riceforjira.plugin.ranking.IntervalBasis.Change;

/** Puts what was read anew into what is there; both by id. In one pass, without a sort. */
final class Merge {
  private Merge() {}

  /**
   * What is there afterwards, by id.
   *
   * @param touched ids of the issues that were looked at, ascending
   * @param read those of them that are there now
   */
  static BacklogEntry[] of(BacklogEntry[] before, long[] touched, BacklogEntry[] read) {
    BacklogEntry[] after = new BacklogEntry[before.length + read.length];
    int size = 0;
    int next = 0;
    for (BacklogEntry entry : before) {
      while (next < read.length && read[next].id() < entry.id()) {
        after[size++] = read[next++];
      }
      if (next < read.length && read[next].id() == entry.id()) {
        after[size++] = entry.equals(read[next]) ? entry : read[next];
        next++;
      } else if (Arrays.binarySearch(touched, entry.id()) < 0) {
        after[size++] = entry;
      }
    }
    while (next < read.length) {
      after[size++] = read[next++];
    }
    return Arrays.copyOf(after, size);
  }

  /** The scores that are different, by issue id; both by id. */
  static Map<Long, Change> changes(BacklogEntry[] before, BacklogEntry[] after) {
    Map<Long, Change> changes = new HashMap<>();
    int next = 0;
    for (BacklogEntry entry : before) {
      while (next < after.length && after[next].id() < entry.id()) {
        changes.put(after[next].id(), new Change(null, after[next++].score()));
      }
      boolean stays = next < after.length && after[next].id() == entry.id();
      Score now = stays ? after[next++].score() : null;
      if (now != entry.score() && !entry.score().equals(now)) {
        changes.put(entry.id(), new Change(entry.score(), now));
      }
    }
    while (next < after.length) {
      changes.put(after[next].id(), new Change(null, after[next++].score()));
    }
    return changes;
  }
}
