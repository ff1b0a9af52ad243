package org.riceforjira.core.rank;

import java.util.List;
import java.util.Objects;
import org.riceforjira.core.score.Score;

/**
 * What the spread of the scores means for the ranks: for each issue the expected rank, the rank
 * interval, and the probability of being above a cut line. Without random numbers: the cost of the
 * whole is that of the issues by the neighbours each can change places with.
 *
 * <p>The rank is one plus the number of issues with a higher draw. Given an issue's own draw that
 * number is a sum of independent chances ({@link BeatCount}).
 *
 * <p>A score of 0 is certain: it comes after all positive ones, which share the ranks before. The
 * zeros share one rank, and a cut line among them goes by position. Issues without a score have no
 * rank. Positions are those of the ranking, from 0; ranks count from 1. Safe for use by several
 * threads; only the scores are kept, and each answer is computed when it is asked for.
 */
public final class RankIntervals {
  /** The usual share of the rank's distribution that an interval covers. */
  public static final double USUAL_SHARE = 0.8;

  private final int size;
  private final double outside;
  private final Draws draws;
  private final BeatCumulants cumulants;
  private final Cells cells;

  private RankIntervals(int size, double outside, Draws draws, BeatCumulants cumulants) {
    this.size = size;
    this.outside = outside;
    this.draws = draws;
    this.cumulants = cumulants;
    cells = Cells.of(draws, cumulants);
  }

  /** The usual 80 percent intervals. */
  public static RankIntervals of(Ranking ranking, Uncertainty uncertainty) {
    return of(ranking, uncertainty, USUAL_SHARE);
  }

  /**
   * Prepares the answers for a ranking.
   *
   * @param share of the rank's distribution that an interval covers, between 0 and 1
   */
  public static RankIntervals of(Ranking ranking, Uncertainty uncertainty, double share) {
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException(
          "The share of a rank interval must be between 0 and 1, was " + share + ".");
    }
    Draws draws = Draws.of(ranking.scores(), uncertainty);
    BeatCumulants cumulants = new BeatCumulants(Grid.over(draws), draws);
    return new RankIntervals(ranking.scored(), (1 - share) / 2, draws, cumulants);
  }

  /**
   * The answers for a ranking in which some issues are different. The cost is that of these issues,
   * and little for each of the others.
   *
   * @param uncertainty the same as before
   * @param gone the scores that issues had which left or changed
   * @param come the scores that issues have now which came or changed
   */
  public RankIntervals changed(
      Ranking ranking, Uncertainty uncertainty, List<Score> gone, List<Score> come) {
    Draws now = Draws.of(ranking.scores(), uncertainty);
    BeatCumulants counted =
        cumulants
            .changed(Draws.of(gone, uncertainty), Draws.of(come, uncertainty))
            .orElseGet(() -> new BeatCumulants(Grid.over(now), now));
    return new RankIntervals(ranking.scored(), outside, now, counted);
  }

  /** How many issues have a score, and so a rank; they come first. */
  public int size() {
    return size;
  }

  /** The ranks the issue at this position may really have. */
  public RankInterval interval(int position) {
    if (isZero(position)) {
      int rank = draws.size() + 1;
      return new RankInterval(rank, rank);
    }
    RankDistribution rank = new RankDistribution(draws, cells, position);
    return new RankInterval(rank.quantile(outside), rank.quantile(1 - outside));
  }

  /**
   * The mean of the rank: 1 + the sum over the others of Phi((mu_j - mu_i) / sqrt(sigma_i^2 +
   * sigma_j^2)), as an average over the own draw.
   */
  public double expectedRank(int position) {
    return isZero(position) ? draws.size() + 1 : cumulants.expectedRank(draws, position);
  }

  /**
   * The probability that the issue at this position is above the cut line.
   *
   * @param line how many issues are above the cut line
   */
  public double aboveLine(int position, int line) {
    if (line < 0) {
      throw new IllegalArgumentException(
          "Above a cut line are 0 issues or more, was " + line + ".");
    }
    if (isZero(position)) {
      return position < line ? 1 : 0;
    }
    if (line == 0 || line >= draws.size()) {
      return line == 0 ? 0 : 1;
    }
    return new RankDistribution(draws, cells, position).atMost(line);
  }

  private boolean isZero(int position) {
    return Objects.checkIndex(position, size) >= draws.size();
  }
}
