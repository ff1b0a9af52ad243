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
    ScoringRules rules, String scoreField, Uncertainty uncertainty, Planning planning, Use use) {
  public ProjectSettings {
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(scoreField, "scoreField");
    Objects.requireNonNull(uncertainty, "uncertainty");
    Objects.requireNonNull(planning, "planning");
    Objects.requireNonNull(use, "use");
  }

  /** The settings of a project that has chosen nothing: every default of the app. */
  public static ProjectSettings defaults(RiceFields fields) {
    return Defaults.of(fields);
  }

  /** JQL of the issues that are ranked, without project and order; "" for all. */
  public String candidates() {
    return planning.candidates();
  }

  /** When the numbers are due for another look. */
  public Review review() {
    return use.review();
  }

  /** What must be read of an issue to score it and to see what is stored. */
  public FactNeeds needs() {
    return rules.needs().withScore(scoreField);
  }

  /** The same with other rules of scoring. */
  public ProjectSettings with(ScoringRules others) {
    return new ProjectSettings(others, scoreField, uncertainty, planning, use);
  }

  /** The same with other planning. */
  public ProjectSettings with(Planning others) {
    return new ProjectSettings(rules, scoreField, uncertainty, others, use);
  }

  /** The same used in another way. */
  public ProjectSettings with(Use other) {
    return new ProjectSettings(rules, scoreField, uncertainty, planning, other);
  }

  /** The same with the score in another field. */
  public ProjectSettings withScoreField(String field) {
    return new ProjectSettings(rules, field, uncertainty, planning, use);
  }
}
