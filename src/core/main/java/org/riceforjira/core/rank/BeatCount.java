package org.riceforjira.core.rank;

/** How many draws are above one place x: a sum of independent yes or no, each with its chance. */
interface BeatCount {
  /** The expected number. */
  double mean();

  /**
   * The probability that at most so many are above, with one issue left out.
   *
   * @param own the chance of the issue left out: an issue does not beat itself
   */
  double atMost(int count, double own);
}
