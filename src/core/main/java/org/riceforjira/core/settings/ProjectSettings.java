package org.riceforjira.core.settings;

import java.util.Objects;
import org.riceforjira.core.rank.Uncertainty;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.ScoringRules;

/**
 * What a project has chosen.
 *
 * @param scoreField id of the number field that holds the score
 * @param uncertainty how far a score can be off, by its confidence
 */
public record ProjectSettings(
    ScoringRules rules,
    String scoreField,
    Uncertainty uncertainty,
    Planning planning,
    Review review) {
  public ProjectSettings {
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(scoreField, "scoreField");
    Objects.requireNonNull(uncertainty, "uncertainty");
    Objects.requireNonNull(planning, "planning");
    Objects.requireNonNull(review, "review");
  }

  /** The settings of a project that has chosen nothing: every default of the app. */
  public static ProjectSettings defaults(RiceFields fields) {
    return Defaults.of(fields);
  }

  /** JQL of the issues that are ranked, without project and order; "" for all. */
  public String candidates() {
    return planning.candidates();
  }

  /** What must be read of an issue to score it and to see what is stored. */
  public FactNeeds needs() {
    return rules.needs().withScore(scoreField);
  }

  /** The same with other rules of scoring. */
  public ProjectSettings with(ScoringRules others) {
    return new ProjectSettings(others, scoreField, uncertainty, planning, review);
  }

  /** The same with other planning. */
  public ProjectSettings with(Planning others) {
    return new ProjectSettings(rules, scoreField, uncertainty, others, review);
  }

  /** The same with the score in another field. */
  public ProjectSettings withScoreField(String field) {
    return new ProjectSettings(rules, field, uncertainty, planning, review);
  }
}
