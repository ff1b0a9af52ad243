package org.riceforjira.core.rank;

/**
 * The standard normal distribution.
 *
 * <p>The series is Marsaglia's, "Evaluating the Normal Distribution", Journal of Statistical
 * Software 11(4), 2004: Phi(z) = 1/2 + phi(z) (z + z^3/3 + z^5/(3*5) + z^7/(3*5*7) + ...). It is
 * summed once for a table; between the entries the Taylor polynomial of Phi is used, whose
 * derivatives follow from phi' = -z phi. The error is below 1e-12.
 */
final class Normal {
  /** Beyond this many sigmas nothing is left that a double could add to 1. */
  private static final int END = 9;

  private static final int ENTRIES_PER_SIGMA = 16;
  private static final int TERMS = 7;
  private static final double[] TABLE = table();

  private Normal() {}

  /** phi(z), the density. */
  static double density(double z) {
    return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
  }

  /** Phi(z), the probability of a value up to z. */
  static double below(double z) {
    if (z <= -END) {
      return 0;
    }
    if (z >= END) {
      return 1;
    }
    int entry = (int) ((z + END) * ENTRIES_PER_SIGMA + 0.5);
    double rest = z - at(entry);
    int term = entry * TERMS + TERMS - 1;
    double sum = TABLE[term];
    for (int i = 1; i < TERMS; i++) {
      sum = sum * rest + TABLE[--term];
    }
    return sum;
  }

  /** The z with Phi(z) = probability, by halving; for a probability in the open (0, 1). */
  static double quantile(double probability) {
    double low = -END;
    double high = END;
    for (double z = 0; low < z && z < high; z = (low + high) / 2) {
      if (below(z) < probability) {
        low = z;
      } else {
        high = z;
      }
    }
    return high;
  }

  private static double[] table() {
    int entries = 2 * END * ENTRIES_PER_SIGMA + 1;
    double[] table = new double[entries * TERMS];
    for (int entry = 0; entry < entries; entry++) {
      double z = at(entry);
      double[] coefficients = taylor(z);
      System.arraycopy(coefficients, 0, table, entry * TERMS, TERMS);
    }
    return table;
  }

  private static double at(int entry) {
    return (double) entry / ENTRIES_PER_SIGMA - END;
  }

  /** Coefficients of Phi around z: with phi^(k+1) = -z phi^(k) - k phi^(k-1). */
  private static double[] taylor(double z) {
    double[] coefficients = new double[TERMS];
    coefficients[0] = series(z);
    double derivative = density(z);
    double before = 0;
    double factorial = 1;
    for (int k = 1; k < TERMS; k++) {
      factorial *= k;
      coefficients[k] = derivative / factorial;
      double next = -z * derivative - (k - 1) * before;
      before = derivative;
      derivative = next;
    }
    return coefficients;
  }

  private static double series(double z) {
    double term = z;
    double sum = z;
    for (int odd = 3; sum + term != sum; odd += 2) {
      term *= z * z / odd;
      sum += term;
    }
    return 0.5 + sum * density(z);
  }
}
