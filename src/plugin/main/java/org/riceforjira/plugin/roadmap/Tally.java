package org.riceforjira.plugin.roadmap;

import org.riceforjira.core.plan.Millionths;

/** Effort that is added up in whole millionths, as everywhere in planning. */
final class Tally {
  private long planned;
  private long done;
  private int doneIssues;
  private long slipped;

  void plan(double effort) {
    planned = Millionths.plus(planned, Millionths.of(effort));
  }

  void finish(double effort) {
    done = Millionths.plus(done, Millionths.of(effort));
    doneIssues++;
  }

  /** What was to be done in it by now, and is not. */
  void slip(double effort) {
    slipped = Millionths.plus(slipped, Millionths.of(effort));
  }

  double planned() {
    return Millionths.toAmount(planned);
  }

  double done() {
    return Millionths.toAmount(done);
  }

  int doneIssues() {
    return doneIssues;
  }

  /** What was done as a share of that, what is planned and what slipped; null for nothing. */
  Double progress() {
    long all = Millionths.plus(Millionths.plus(planned, done), slipped);
    return all == 0 ? null : (Double) ((double) done / all);
  }
}
