package org.riceforjira.plugin.issue;

import java.util.Set;
import java.util.function.Function;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.Gap;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.plugin.factors.FactorInput;
import org.riceforjira.plugin.factors.FactorViews;
import org.riceforjira.plugin.factors.FormulaText;
import org.riceforjira.plugin.factors.NeededFacts;
import org.riceforjira.plugin.issue.IssueJson.GapJson;
import org.riceforjira.plugin.issue.IssueJson.NumberJson;
import org.riceforjira.plugin.issue.IssueJson.Outcome;
import org.riceforjira.plugin.jira.VisibleIssue;
import org.springframework.stereotype.Component;

/** Puts together what the panel of an issue shows, from the issue as it is now. */
@Component
class IssueCards {
  private final NeededFacts needed;
  private final FactorViews factors;
  private final FormulaText formula;
  private final CardPlaces places;
  private final StoredScores scores;

  IssueCards(
      NeededFacts needed,
      FactorViews factors,
      FormulaText formula,
      CardPlaces places,
      StoredScores scores) {
    this.needed = needed;
    this.factors = factors;
    this.formula = formula;
    this.places = places;
    this.scores = scores;
  }

  /** The card; a stored score that is seen to be stale is put right soon. */
  IssueJson card(VisibleIssue issue, VersionedSettings settings) {
    return card(issue, settings.settings(), evaluation -> places.of(issue, evaluation, settings));
  }

  /**
   * The card right after an edit, without the rank: the ranking is made right for that, and whoever
   * edits shall not wait longer the longer the backlog is.
   */
  IssueJson cardBeforeRanking(VisibleIssue issue, ProjectSettings settings) {
    return card(issue, settings, places::withoutRanking);
  }

  private IssueJson card(
      VisibleIssue issue,
      ProjectSettings settings,
      Function<Evaluation, CardPlaces.Place> placing) {
    IssueFacts facts = needed.of(issue, settings);
    Evaluation evaluation = new Evaluator(settings.rules()).evaluate(facts);
    Set<String> available = needed.available(issue, FactorInput.fields(settings));
    Set<String> editable = issue.editable() ? available : Set.of();
    StoredScore stored = scores.of(issue, settings, facts, evaluation, available);
    return new IssueJson(
        issue.key(),
        issue.editable(),
        outcome(placing.apply(evaluation), stored, settings, evaluation),
        factors.of(editable, settings.rules(), facts, evaluation),
        evaluation.gaps().stream().map(this::gap).toList(),
        stored.problems());
  }

  private Outcome outcome(
      CardPlaces.Place place, StoredScore stored, ProjectSettings settings, Evaluation evaluation) {
    Double score = evaluation.scoreOrNull();
    return new Outcome(
        score == null ? null : new NumberJson(score, factors.number(score)),
        stored.score(),
        stored.stale(),
        stored.storable(),
        formula.of(settings.rules(), evaluation),
        place.rank(),
        place.unranked(),
        place.line());
  }

  private GapJson gap(Gap gap) {
    return new GapJson(
        FactorViews.code(gap.factor()), gap.code(), gap.found(), factors.sentence(gap));
  }
}
