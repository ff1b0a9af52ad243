package org.riceforjira.connect.rank;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * How much of a ranking is shown; counts are always of all.
 *
 * @param scoredOnly leaves out the issues without a score
 * @param limit how many rows at most
 */
public record RankWish(CutWish cut, boolean scoredOnly, OptionalInt limit) {
  /** All of it, with the cut line of the settings. */
  public static final RankWish ALL = new RankWish(CutWish.NONE, false, OptionalInt.empty());

  public RankWish {
    Objects.requireNonNull(cut, "cut");
    Objects.requireNonNull(limit, "limit");
  }
}
