package org.riceforjira.plugin.roadmap;

import org.riceforjira.core.plan.Millionths;

/** Effort that is added up in whole millionths, as everywhere in planning. */
final class Tally {
  private long planned;
  private long done;
  private int doneIssues;

  void plan(double effort) {
    planned += Millionths.of(effort);
  }

  void finish(double effort) {
    done += Millionths.of(effort);
    doneIssues++;
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

  /** What was done as a share of that and what is planned; null for nothing at all. */
  Double progress() {
    return planned + done == 0 ? null : (Double) ((double) done / (planned + done));
  }
}
