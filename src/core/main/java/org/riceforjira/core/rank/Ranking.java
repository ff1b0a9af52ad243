package org.riceforjira.core.rank;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;
import org.riceforjira.core.score.Score;

/**
 * Issues in their order: best score first, those without a score last. Equal scores share a rank,
 * and the rank of an issue is one more than the number of issues with a higher score.
 *
 * <p>A ranking holds the scores it was made of and four bytes per issue.
 */
public final class Ranking extends AbstractList<RankedIssue> implements RandomAccess {
  private final Score[] scored;
  private final int[] ranks;
  private final List<Score> unscored;

  private Ranking(Score[] scored, List<Score> unscored) {
    this.scored = scored;
    this.ranks = ranks(scored);
    this.unscored = unscored;
  }

  /** Ranks issues that come in any order. */
  public static Ranking of(Collection<Score> scores) {
    List<Score> scored = new ArrayList<>(scores.size());
    List<Score> unscored = new ArrayList<>();
    for (Score score : scores) {
      (score.isPresent() ? scored : unscored).add(score);
    }
    unscored.sort(RankOrder.UNSCORED);
    return new Ranking(BestFirst.sort(scored), List.copyOf(unscored));
  }

  private static int[] ranks(Score[] scored) {
    int[] ranks = new int[scored.length];
    for (int i = 0; i < scored.length; i++) {
      boolean shared = i > 0 && scored[i - 1].value() == scored[i].value();
      ranks[i] = shared ? ranks[i - 1] : i + 1;
    }
    return ranks;
  }

  /** How many issues have a score; they come first. */
  public int scored() {
    return scored.length;
  }

  /** The scored issues in order, without their ranks. */
  public List<Score> scores() {
    return Collections.unmodifiableList(Arrays.asList(scored));
  }

  @Override
  public int size() {
    return scored.length + unscored.size();
  }

  @Override
  public RankedIssue get(int position) {
    if (position >= scored.length) {
      return new RankedIssue(0, false, unscored.get(position - scored.length));
    }
    return new RankedIssue(ranks[position], tied(position), scored[position]);
  }

  private boolean tied(int position) {
    boolean asBefore = ranks[position] != position + 1;
    boolean asAfter = position + 1 < ranks.length && ranks[position + 1] == ranks[position];
    return asBefore || asAfter;
  }
}
