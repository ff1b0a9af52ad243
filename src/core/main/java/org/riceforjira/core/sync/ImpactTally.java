package org.riceforjira.core.sync;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.Gap;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.sync.Impact.Lost;

/** Compares how issues are scored and ranked now with how they would be then. */
final class ImpactTally {
  /** More than enough for those who see only some of the issues. */
  static final int MOST_MOVES = 1000;

  static final int MOST_LOST = 500;

  private static final Comparator<Lost> HIGHEST_FIRST =
      Comparator.comparingDouble(Lost::before).reversed().thenComparingLong(Lost::issueId);

  private final Optional<Evaluator> scoring;
  private final Optional<RankingRules> now;
  private final RankingRules then;
  private final CandidateMoves candidates;
  private final Map<GapKind, Long> lostBecause = new HashMap<>();
  private final PriorityQueue<Lost> lostIssues = new PriorityQueue<>(HIGHEST_FIRST.reversed());
  private long changed;
  private long gained;
  private long lost;
  private long entered;
  private long left;

  /**
   * A comparison of nothing yet.
   *
   * @param scoring empty where the rules of now yield no scores any more: then stored ones are what
   *     there is
   * @param now empty where those rules cannot be asked any more: then the candidates are taken for
   *     the same
   */
  ImpactTally(
      Optional<Evaluator> scoring, Optional<RankingRules> now, RankingRules then, int mostRanked) {
    this.scoring = scoring;
    this.now = now;
    this.then = then;
    this.candidates = new CandidateMoves(mostRanked);
  }

  /** Adds an issue, evaluated by the rules of then. */
  void add(IssueFacts facts, Evaluation evaluation) {
    double before = scoreNow(facts);
    double after = evaluation.scored().value();
    boolean had = !Double.isNaN(before);
    boolean has = !Double.isNaN(after);
    changed += Double.compare(before, after) == 0 ? 0 : 1;
    gained += !had && has ? 1 : 0;
    if (had && !has) {
      lose(facts, before, evaluation.gaps());
    }
    boolean ranksThen = then.ranks(facts);
    boolean ranksNow = now.map(rules -> rules.ranks(facts)).orElse(ranksThen);
    entered += !ranksNow && ranksThen ? 1 : 0;
    left += ranksNow && !ranksThen ? 1 : 0;
    if (ranksNow || ranksThen) {
      candidates.add(facts.id(), ranksNow ? before : Double.NaN, ranksThen ? after : Double.NaN);
    }
  }

  Impact impact() {
    return new Impact(
        new Impact.Counts(changed, gained, lost, entered, left),
        lostBecause,
        candidates.complete() ? candidates.largest(MOST_MOVES) : List.of(),
        lostIssues.stream().sorted(HIGHEST_FIRST).toList(),
        candidates.complete());
  }

  private double scoreNow(IssueFacts facts) {
    if (scoring.isPresent()) {
      return scoring.get().score(facts).value();
    }
    Double stored = facts.storedScore();
    return stored == null ? Double.NaN : then.evaluator().rules().rounding().round(stored);
  }

  private void lose(IssueFacts facts, double before, List<Gap> gaps) {
    lost++;
    gaps.forEach(gap -> lostBecause.merge(new GapKind(gap.factor(), gap.reason()), 1L, Long::sum));
    lostIssues.add(new Lost(facts.id(), before, gaps.get(0)));
    if (lostIssues.size() > MOST_LOST) {
      lostIssues.remove();
    }
  }
}
