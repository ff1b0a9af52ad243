package org.riceforjira.core.sync;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.sync.ScorePreview.Bounds;
import org.riceforjira.core.sync.SyncReport.Ending;

/**
 * Finds out what other rules would change: of what is stored, as {@link ScorePreview}, and for
 * those who read the ranking. Writes nothing. Holds one page, seven numbers for each candidate and
 * the largest differences, both up to a bound.
 */
public final class ImpactPreview {
  private final IssueGateway gateway;
  private final RankingRules then;
  private final String scoreField;
  private final Bounds bounds;

  /**
   * A preview of these rules.
   *
   * @param scoreField where scores would be stored
   */
  public ImpactPreview(IssueGateway gateway, RankingRules then, String scoreField) {
    this(gateway, then, scoreField, Bounds.USUAL);
  }

  ImpactPreview(IssueGateway gateway, RankingRules then, String scoreField, Bounds bounds) {
    this.gateway = Objects.requireNonNull(gateway, "gateway");
    this.then = Objects.requireNonNull(then, "then");
    this.scoreField = Objects.requireNonNull(scoreField, "scoreField");
    this.bounds = bounds;
  }

  /** What would be written, and what that means. */
  public record Found(Preview preview, Impact impact) {}

  /**
   * Goes over the issues of the project that whoever asks may see: the rules are theirs to choose,
   * and counts over the others would tell what those say in the issues that are hidden from them.
   *
   * @param now the rules in force. Where a JQL of theirs is not usable (any more) the stored scores
   *     stand for them: who corrects it must be able to look first.
   * @param stopped true where no score is written by the rules in force, such as for a field that
   *     was deleted: the stored scores stand for them too, because they are kept
   * @param watch is told the report so far after each page
   */
  public Found run(ProjectId project, RankingRules now, boolean stopped, RunWatch watch) {
    Scope scope = Scope.seen(project);
    Optional<RankingRules> asked = Optional.of(now).filter(rules -> isUsable(scope, rules));
    Optional<Evaluator> scoring = asked.filter(any -> !stopped).map(RankingRules::evaluator);
    Tally tally = new Tally();
    Comparison comparison =
        new Comparison(
            tally,
            new LargestDifferences(bounds.kept()),
            new CandidateScores(bounds.ranked()),
            then.evaluator().rules().rounding());
    ImpactTally impact = new ImpactTally(scoring, asked, then, bounds.ranked());
    FactNeeds needs =
        asked
            .map(RankingRules::needs)
            .orElse(FactNeeds.NONE)
            .plus(then.needs())
            .withScore(scoreField);
    Ending ending =
        new PageWalk(gateway, bounds.page(), watch, tally)
            .walk(scope, needs, issues -> compare(issues, comparison, impact));
    return new Found(comparison.preview(ending), impact.impact());
  }

  private boolean compare(List<IssueFacts> issues, Comparison comparison, ImpactTally impact) {
    for (IssueFacts facts : issues) {
      Evaluation evaluation = then.evaluator().evaluate(facts);
      comparison.add(facts, evaluation, then.ranks(facts));
      impact.add(facts, evaluation);
    }
    return true;
  }

  private boolean isUsable(Scope scope, RankingRules rules) {
    try {
      return rules.needs().queries().isEmpty()
          || gateway.read(scope, rules.needs(), Cursor.START, 1) != null;
    } catch (RuntimeException e) {
      // Whatever a gateway throws: what else is wrong ends the walk too, which tells it.
      return false;
    }
  }
}
