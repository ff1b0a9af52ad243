package org.riceforjira.plugin.ranking;

import java.util.Arrays;

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
}
