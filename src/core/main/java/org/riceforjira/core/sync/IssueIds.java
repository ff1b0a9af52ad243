package org.riceforjira.core.sync;

import java.util.Arrays;

/** Ids of issues, 8 bytes each: a scope may hold hundreds of thousands. */
final class IssueIds {
  private long[] ids = new long[16];
  private int size;
  private boolean sorted;

  void add(long id) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, 2 * size);
    }
    ids[size++] = id;
    sorted = false;
  }

  boolean contains(long id) {
    if (!sorted) {
      Arrays.sort(ids, 0, size);
      sorted = true;
    }
    return Arrays.binarySearch(ids, 0, size, id) >= 0;
  }
}
