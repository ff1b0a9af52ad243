package org.riceforjira.connect.jira;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Ids of issues: as they are close to each other, most take a bit. */
public final class IdSet {
  private static final int BITS = 14;
  private static final int MASK = (1 << BITS) - 1;

  private final Map<Long, BitSet> parts = new HashMap<>();

  /** False when it was in it already. */
  public boolean add(long id) {
    BitSet part = parts.computeIfAbsent(id >> BITS, any -> new BitSet());
    boolean isNew = !part.get((int) id & MASK);
    part.set((int) id & MASK);
    return isNew;
  }

  public boolean contains(long id) {
    BitSet part = parts.get(id >> BITS);
    return part != null && part.get((int) id & MASK);
  }
}
