package org.riceforjira.core.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.riceforjira.core.plan.roadmap.Candidate;
import org.riceforjira.core.plan.roadmap.Link;

/**
 * Two links for each issue on average, between issues of one group, drawn with a fixed seed. They
 * follow a shuffled order, so that half of them ask for another order than the ranking's and none
 * of them closes a circle.
 */
record BareLinks(int[] prerequisites, int[] dependents) {
  private static final long SEED = 42;
  private static final int LINKS_PER_ISSUE = 2;

  /** Between issues that are anywhere in the ranking. */
  static BareLinks anywhere(int issues, int group) {
    return between(issues, group, issues);
  }

  /** Between issues that follow each other in the ranking. */
  static BareLinks nearby(int issues, int group) {
    return between(issues, group, group);
  }

  /**
   * @param shuffledTogether so many places in a row are shuffled among each other
   */
  private static BareLinks between(int issues, int group, int shuffledTogether) {
    Random random = new Random(SEED);
    int[] order = shuffled(issues, shuffledTogether, random);
    BareLinks links =
        new BareLinks(new int[issues * LINKS_PER_ISSUE], new int[issues * LINKS_PER_ISSUE]);
    for (int link = 0; link < issues * LINKS_PER_ISSUE; link++) {
      int before = random.nextInt(issues);
      int end = Math.min(issues, (before / group + 1) * group);
      if (before == end - 1) {
        before--;
      }
      int after = before + 1 + random.nextInt(end - 1 - before);
      links.prerequisites[link] = order[before];
      links.dependents[link] = order[after];
    }
    return links;
  }

  /** The same links between the issues at these places. */
  List<Link> links(List<Candidate> ranking) {
    return IntStream.range(0, dependents.length)
        .mapToObj(
            link ->
                new Link(
                    ranking.get(prerequisites[link]).issue(),
                    ranking.get(dependents[link]).issue()))
        .toList();
  }

  /** When each issue ends if one is done after another in an order that keeps the links. */
  double[] ends(double[] efforts) {
    int issues = efforts.length;
    int[] first = new int[issues + 2];
    int[] waiting = new int[issues];
    for (int link = 0; link < dependents.length; link++) {
      first[prerequisites[link] + 2]++;
      waiting[dependents[link]]++;
    }
    for (int i = 1; i < first.length; i++) {
      first[i] += first[i - 1];
    }
    int[] unblocked = new int[dependents.length];
    for (int link = 0; link < dependents.length; link++) {
      unblocked[first[prerequisites[link] + 1]++] = dependents[link];
    }
    return walk(efforts, first, unblocked, waiting);
  }

  private static double[] walk(double[] efforts, int[] first, int[] unblocked, int[] waiting) {
    int[] queue = IntStream.range(0, efforts.length).filter(i -> waiting[i] == 0).toArray();
    int length = queue.length;
    queue = Arrays.copyOf(queue, efforts.length);
    double[] ends = new double[efforts.length];
    double used = 0;
    for (int at = 0; at < length; at++) {
      int issue = queue[at];
      used += efforts[issue];
      ends[issue] = used;
      for (int next = first[issue]; next < first[issue + 1]; next++) {
        if (--waiting[unblocked[next]] == 0) {
          queue[length++] = unblocked[next];
        }
      }
    }
    return ends;
  }

  private static int[] shuffled(int issues, int together, Random random) {
    int[] places = IntStream.range(0, issues).toArray();
    for (int i = issues - 1; i > 0; i--) {
      int first = i / together * together;
      int other = first + random.nextInt(i - first + 1);
      int place = places[i];
      places[i] = places[other];
      places[other] = place;
    }
    return places;
  }
}
