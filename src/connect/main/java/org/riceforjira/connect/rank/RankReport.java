package org.riceforjira.connect.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.riceforjira.connect.candidates.RankedCandidates;
import org.riceforjira.connect.text.FactorTexts;
import org.riceforjira.connect.text.Numbers;

/** A ranking as somebody wants to see it. */
public final class RankReport {
  private final RankedCandidates candidates;
  private final RankWish wish;
  private final Optional<Cut> cut;
  private final FactorTexts factors;

  public RankReport(RankedCandidates candidates, RankWish wish) {
    this.candidates = candidates;
    this.wish = wish;
    this.cut = Cut.of(candidates, wish.cut().over(candidates.settings().planning().cut()));
    this.factors = new FactorTexts(candidates.settings().rules());
  }

  /**
   * How many there are, shown or not.
   *
   * @param stale how many stored scores ought to be something else
   * @param above how many are above the cut line; 0 without one
   */
  record Counts(int candidates, int scored, int unscored, long stale, int above, int shown) {}

  RankedCandidates candidates() {
    return candidates;
  }

  Optional<Cut> cut() {
    return cut;
  }

  FactorTexts factors() {
    return factors;
  }

  /** The issues that are shown, in their order. */
  List<RankRow> rows() {
    return IntStream.range(0, shown())
        .mapToObj(position -> new RankRow(candidates, position, cut))
        .toList();
  }

  Counts counts() {
    int all = candidates.ranking().size();
    int scored = candidates.ranking().scored();
    int above = cut.map(drawn -> drawn.line().above().size()).orElse(0);
    return new Counts(all, scored, all - scored, candidates.stale(), above, shown());
  }

  /** What the cut line means; empty without one. */
  public List<String> cutSentences() {
    return cut.map(drawn -> new CutTexts(factors.effortUnit()).sentences(drawn.line()))
        .orElse(List.of());
  }

  /** How many there are, and what to do about it. */
  public List<String> closing() {
    Counts counts = counts();
    List<String> lines = new ArrayList<>();
    if (counts.candidates() == 0) {
      lines.add(
          "There is no candidate. Which issues are candidates is part of the settings"
              + " (planning.candidates).");
      return lines;
    }
    lines.add(
        "%s: %s with a score, %s without.%s"
            .formatted(
                Numbers.count(counts.candidates(), "candidate", "candidates"),
                Numbers.count(counts.scored()),
                Numbers.count(counts.unscored()),
                counts.shown() < counts.candidates()
                    ? " Shown: " + Numbers.count(counts.shown()) + "."
                    : ""));
    if (counts.stale() > 0) {
      lines.add(
          (counts.stale() == 1
                  ? "1 stored score differs from the one computed here. Write it"
                  : Numbers.count(counts.stale())
                      + " stored scores differ from those computed here. Write them")
              + " with rice score.");
    }
    return lines;
  }

  private int shown() {
    int rows = wish.scoredOnly() ? candidates.ranking().scored() : candidates.ranking().size();
    return Math.min(rows, wish.limit().orElse(rows));
  }
}
