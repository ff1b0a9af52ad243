package org.riceforjira.core.sync;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.sync.SyncReport.Ending;

/**
 * Finds out what a recalculation would change. Writes nothing. Holds one page, two numbers for each
 * candidate and the largest differences, both up to a bound, and the ids of a scope with a JQL.
 */
public final class ScorePreview {
  /** The most candidates that are ranked. */
  static final int MOST_RANKED = 200_000;

  /** The most differences that are kept: the largest; the report counts all. */
  static final int MOST_KEPT = 100_000;

  /** What a preview holds at once, in issues. */
  record Bounds(int page, int ranked, int kept) {
    static final Bounds USUAL = new Bounds(ScoreSync.PAGE_SIZE, MOST_RANKED, MOST_KEPT);
  }

  private final IssueGateway gateway;
  private final RankingRules rules;
  private final String scoreField;
  private final Bounds bounds;

  public ScorePreview(IssueGateway gateway, RankingRules rules, String scoreField) {
    this(gateway, rules, scoreField, Bounds.USUAL);
  }

  ScorePreview(IssueGateway gateway, RankingRules rules, String scoreField, Bounds bounds) {
    this.gateway = Objects.requireNonNull(gateway, "gateway");
    this.rules = Objects.requireNonNull(rules, "rules");
    this.scoreField = Objects.requireNonNull(scoreField, "scoreField");
    this.bounds = bounds;
  }

  /**
   * Reads the whole project, because ranks depend on all of it, and evaluates the issues of the
   * scope; the others keep the score that is stored. Issues of any project are ranked among
   * themselves. A page that cannot be read, also because a JQL is not usable, ends the preview as
   * failed, with the differences found before.
   *
   * <p>A part of a project is read first by itself, as a run would: asked as a fact of every issue,
   * its JQL would be answered for nobody in particular.
   *
   * @param watch is told the report so far after each page, which counts the issues of the scope
   */
  public Preview run(Scope scope, RunWatch watch) {
    Tally tally = new Tally();
    Comparison comparison =
        new Comparison(
            tally,
            new LargestDifferences(bounds.kept()),
            new CandidateScores(bounds.ranked()),
            rules.evaluator().rules().rounding());
    PageWalk pages = new PageWalk(gateway, bounds.page(), watch, tally);
    IssueIds inScope = new IssueIds();
    boolean whole = scope.equals(scope.ranked());
    Ending ending =
        whole
            ? Ending.COMPLETE
            : pages.walk(scope, FactNeeds.NONE, issues -> note(issues, inScope));
    if (ending == Ending.COMPLETE) {
      Predicate<IssueFacts> wanted = facts -> whole || inScope.contains(facts.id());
      ending =
          pages.walk(
              scope.ranked(),
              rules.needs().withScore(scoreField),
              issues -> compare(issues, wanted, comparison));
    }
    return comparison.preview(ending);
  }

  private static boolean note(List<IssueFacts> issues, IssueIds inScope) {
    issues.forEach(facts -> inScope.add(facts.id()));
    return true;
  }

  private boolean compare(
      List<IssueFacts> issues, Predicate<IssueFacts> wanted, Comparison comparison) {
    for (IssueFacts facts : issues) {
      boolean candidate = rules.ranks(facts);
      if (wanted.test(facts)) {
        comparison.add(facts, rules.evaluator().evaluate(facts), candidate);
      } else {
        comparison.addOther(facts, candidate);
      }
    }
    return true;
  }
}
