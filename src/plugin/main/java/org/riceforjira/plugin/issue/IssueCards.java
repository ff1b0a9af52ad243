package org.riceforjira.plugin.issue;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorValue;
import org.riceforjira.core.score.Gap;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.Rounding;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.factors.FactorInput;
import org.riceforjira.plugin.factors.FactorViews;
import org.riceforjira.plugin.factors.NeededFacts;
import org.riceforjira.plugin.factors.Numbers;
import org.riceforjira.plugin.issue.IssueJson.GapJson;
import org.riceforjira.plugin.issue.IssueJson.NumberJson;
import org.riceforjira.plugin.issue.IssueJson.Outcome;
import org.riceforjira.plugin.issue.IssueJson.RankJson;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.PartUnavailable;
import org.riceforjira.plugin.jira.Rank;
import org.riceforjira.plugin.jira.RankFailed;
import org.riceforjira.plugin.jira.RankQuery;
import org.riceforjira.plugin.jira.StaleScores;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.UnusableCandidates;
import org.riceforjira.plugin.jira.VisibleIssue;
import org.springframework.stereotype.Component;

/** Puts together what the panel of an issue shows, from the issue as it is now. */
@Component
class IssueCards {
  private final NeededFacts needed;
  private final FactorViews factors;
  private final RankQuery ranks;
  private final Texts texts;
  private final StaleScores stale;

  IssueCards(
      NeededFacts needed, FactorViews factors, RankQuery ranks, Texts texts, StaleScores stale) {
    this.needed = needed;
    this.factors = factors;
    this.ranks = ranks;
    this.texts = texts;
    this.stale = stale;
  }

  /** The card; a stored score that is seen to be stale is put right soon. */
  IssueJson card(VisibleIssue issue, ProjectSettings settings) {
    return card(issue, settings, evaluation -> place(issue, settings, evaluation));
  }

  /**
   * The card right after an edit, without the rank: Jira counts the whole backlog for that, and
   * whoever edits shall not wait longer the longer it is.
   */
  IssueJson cardBeforeRanking(VisibleIssue issue, ProjectSettings settings) {
    return card(
        issue,
        settings,
        evaluation -> evaluation.score().isEmpty() ? withoutScore() : Place.UNKNOWN);
  }

  private IssueJson card(
      VisibleIssue issue, ProjectSettings settings, Function<Evaluation, Place> placing) {
    IssueFacts facts = needed.of(issue, settings);
    Evaluation evaluation = new Evaluator(settings.rules()).evaluate(facts);
    Set<String> available = needed.available(issue, FactorInput.fields(settings));
    Set<String> editable = issue.editable() ? available : Set.of();
    Stored stored = new Stored(facts.storedScore(), available.contains(settings.scoreField()));
    if (stored.stale(settings.rules().rounding(), evaluation.scoreOrNull())) {
      // Votes raise no event, and events can be missed.
      stale.found(new IssueRef(issue.id(), issue.key(), issue.project()));
    }
    return new IssueJson(
        issue.key(),
        issue.editable(),
        outcome(placing.apply(evaluation), stored, settings, evaluation),
        factors.of(editable, settings.rules(), facts, evaluation),
        evaluation.gaps().stream().map(this::gap).toList());
  }

  /** What the score field holds, and whether the issue has it at all. */
  private record Stored(Double score, boolean storable) {
    boolean stale(Rounding rounding, Double computed) {
      return storable && !rounding.same(score, computed);
    }
  }

  private Outcome outcome(
      Place place, Stored stored, ProjectSettings settings, Evaluation evaluation) {
    Double score = evaluation.scoreOrNull();
    return new Outcome(
        score == null ? null : new NumberJson(score, Numbers.text(score)),
        stored.score(),
        stored.stale(settings.rules().rounding(), score),
        stored.storable(),
        score == null ? null : formula(settings, evaluation, score),
        place.rank(),
        place.unranked());
  }

  /** A rank, or why there is none. */
  private record Place(RankJson rank, String unranked) {
    static final Place UNKNOWN = new Place(null, null);
  }

  // The score is right without its rank, so what prevents a rank must not hide the score.
  private Place place(VisibleIssue issue, ProjectSettings settings, Evaluation evaluation) {
    if (evaluation.score().isEmpty()) {
      return withoutScore();
    }
    double score = evaluation.score().getAsDouble();
    try {
      return ranks
          .rank(issue, settings, score)
          .map(rank -> new Place(rank(rank), null))
          .orElseGet(() -> new Place(null, texts.text("rice.rank.notcandidate")));
    } catch (UnusableCandidates e) {
      return new Place(null, texts.text("rice.rank.unusable"));
    } catch (RankFailed e) {
      return new Place(null, texts.text("rice.rank.failed"));
    } catch (PartUnavailable e) {
      return new Place(null, e.getMessage());
    }
  }

  private Place withoutScore() {
    return new Place(null, texts.text("rice.rank.noscore"));
  }

  private String formula(ProjectSettings settings, Evaluation evaluation, double score) {
    boolean percent = settings.rules().confidenceUnit() != ConfidenceUnit.RAW;
    String number = number(evaluation.values(), Factor.CONFIDENCE);
    String confidence = percent ? texts.text("rice.formula.percent", number) : number;
    return texts.text(
        "rice.formula",
        number(evaluation.values(), Factor.REACH),
        number(evaluation.values(), Factor.IMPACT),
        evaluation.goal().map(goal -> withGoal(confidence, goal)).orElse(confidence),
        number(evaluation.values(), Factor.EFFORT),
        Numbers.text(score));
  }

  private String withGoal(String confidence, AlignmentRule goal) {
    return texts.text(
        "rice.formula.goal", confidence, Numbers.text(goal.multiplier()), goal.label());
  }

  private static String number(Map<Factor, FactorValue> values, Factor factor) {
    return Numbers.text(values.get(factor).value());
  }

  private RankJson rank(Rank rank) {
    String key = rank.tied() ? "rice.rank.tied" : "rice.rank";
    String text = texts.text(key, Long.toString(rank.position()), Long.toString(rank.of()));
    return new RankJson(rank.position(), rank.tied(), rank.of(), text);
  }

  private GapJson gap(Gap gap) {
    return new GapJson(
        FactorViews.code(gap.factor()), gap.code(), gap.found(), factors.sentence(gap));
  }
}
