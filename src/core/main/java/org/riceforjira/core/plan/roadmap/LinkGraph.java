package org.riceforjira.core.plan.roadmap;

import java.util.Arrays;

/**
 * Links between issues that are numbered by their place, 0 for the best: each link once, sorted by
 * prerequisite, then by dependent.
 */
final class LinkGraph {
  private final long[] links;
  private final int[] firstOf;

  /**
   * @param links as {@link #link} packs them, in any order; the same one may come several times
   */
  LinkGraph(int issues, long[] links) {
    this.links = sortedOnce(links);
    firstOf = new int[issues + 1];
    for (long link : this.links) {
      firstOf[(int) (link >>> 32) + 1]++;
    }
    for (int issue = 0; issue < issues; issue++) {
      firstOf[issue + 1] += firstOf[issue];
    }
  }

  private static long[] sortedOnce(long[] links) {
    long[] sorted = links.clone();
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  static long link(int prerequisite, int dependent) {
    return (long) prerequisite << 32 | dependent;
  }

  int issues() {
    return firstOf.length - 1;
  }

  int links() {
    return links.length;
  }

  int prerequisite(int link) {
    return (int) (links[link] >>> 32);
  }

  int dependent(int link) {
    return (int) links[link];
  }

  /** The first of the links out of an issue; they go on up to the first of the next issue. */
  int firstOf(int issue) {
    return firstOf[issue];
  }
}
