package org.riceforjira.core.plan.roadmap;

import java.util.Comparator;

/** The order of a ranking that is wholly at hand, in which each issue knows its place. */
record RankingOrder(LongIndex places) implements Comparator<Candidate> {
  /** 0 for the best. */
  int place(Candidate issue) {
    return places.get(issue.id());
  }

  @Override
  public int compare(Candidate left, Candidate right) {
    return Integer.compare(place(left), place(right));
  }
}
