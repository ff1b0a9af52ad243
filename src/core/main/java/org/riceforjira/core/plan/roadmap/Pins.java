package org.riceforjira.core.plan.roadmap;

import java.util.List;

/** The issues that somebody put before all others. */
final class Pins {
  /** The place of an issue that is not pinned: behind all others. */
  static final int NONE = Integer.MAX_VALUE;

  private final List<Long> ids;
  private final LongIndex places = new LongIndex();

  Pins(List<Long> ids) {
    this.ids = List.copyOf(ids);
    for (int place = 0; place < this.ids.size(); place++) {
      places.putIfAbsent(this.ids.get(place), place);
    }
  }

  List<Long> ids() {
    return ids;
  }

  /** 0 for the first. */
  int place(long id) {
    int place = places.get(id);
    return place == LongIndex.ABSENT ? NONE : place;
  }
}
