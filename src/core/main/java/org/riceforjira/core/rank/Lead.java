package org.riceforjira.core.rank;

/**
 * What one number of a score does for one of two issues.
 *
 * @param left the number of the left issue, 0 or more
 * @param right the number of the right one
 * @param size its part of ln(left score / right score): above 0 it speaks for the left issue, below
 *     for the right one; infinite where only one of the numbers is 0
 */
public record Lead(double left, double right, double size) {

  /** Of a number that multiplies the score. */
  static Lead ofFactor(double left, double right) {
    // Two zeros are equal, though no quotient of them is.
    return new Lead(left, right, left == right ? 0 : Math.log(left) - Math.log(right));
  }

  /** Of a number that the score is divided by. */
  static Lead ofDivisor(double left, double right) {
    return new Lead(left, right, left == right ? 0 : Math.log(right) - Math.log(left));
  }

  /** The issue that the number speaks for. */
  public Side favours() {
    return Side.of(size);
  }

  /** How many times the smaller number the larger one is, from 1; infinite if one of them is 0. */
  public double times() {
    return left == right ? 1 : Math.max(left, right) / Math.min(left, right);
  }
}
