package org.riceforjira.core.plan.cut;

import java.util.BitSet;
import java.util.Optional;
import org.riceforjira.core.plan.Millionths;

/** One walk down the ranking with one capacity; remembers what it took and what it missed. */
final class CutWalk {
  private final CutPolicy policy;
  private final long capacity;
  private final BitSet taken = new BitSet();
  private long left;
  private int offered;
  private Miss first;
  private Miss cheapest;

  /** An issue that did not fit; amounts in millionths. */
  private record Miss(CutCandidate candidate, int position, long fits) {
    long missing() {
      return candidate.effort() - fits;
    }

    PartialFit toPartialFit() {
      return new PartialFit(
          candidate.score(), position, Millionths.toAmount(fits), Millionths.toAmount(missing()));
    }
  }

  CutWalk(CutPolicy policy, long capacity) {
    this.policy = policy;
    this.capacity = capacity;
    this.left = capacity;
  }

  void offer(CutCandidate next) {
    int position = offered++;
    if (hasStopped()) {
      return;
    }
    if (next.effort() <= left) {
      taken.set(position);
      left -= next.effort();
    } else {
      miss(new Miss(next, position, left));
    }
  }

  private void miss(Miss miss) {
    if (first == null) {
      first = miss;
    }
    // With more capacity the first skipped issue to fit is the one that missed least at its turn.
    if (cheapest == null || miss.missing() < cheapest.missing()) {
      cheapest = miss;
    }
  }

  /** True when no further issue can come in. */
  boolean isDone() {
    return left == 0 || hasStopped();
  }

  private boolean hasStopped() {
    return policy == CutPolicy.STOP && first != null;
  }

  /** How many issues were offered after the first that did not fit. */
  int pastFirstMiss() {
    return first == null ? 0 : offered - 1 - first.position();
  }

  Optional<PartialFit> firstMiss() {
    return Optional.ofNullable(first).map(Miss::toPartialFit);
  }

  Optional<PartialFit> cheapestMiss() {
    return Optional.ofNullable(cheapest).map(Miss::toPartialFit);
  }

  BitSet taken() {
    return (BitSet) taken.clone();
  }

  /** What this walk took and the other did not. */
  BitSet takenBeyond(CutWalk other) {
    BitSet beyond = taken();
    beyond.andNot(other.taken);
    return beyond;
  }

  CapacityUse use() {
    return CapacityUse.ofMillionths(capacity, capacity - left);
  }
}
