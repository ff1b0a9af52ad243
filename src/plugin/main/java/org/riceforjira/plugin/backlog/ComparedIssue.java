package org.riceforjira.plugin.backlog;

import org.riceforjira.core.score.Evaluation;
import org.riceforjira.plugin.backlog.ComparisonJson.ScoreJson;
import org.riceforjira.plugin.backlog.ComparisonJson.SideJson;
import org.riceforjira.plugin.ranking.RankJson;

/**
 * One of two issues that are compared, as it is now.
 *
 * @param rank null where it has none
 */
record ComparedIssue(String summary, Evaluation evaluation, RankJson rank) {

  String key() {
    return evaluation.key();
  }

  boolean unscored() {
    return evaluation.score().isEmpty();
  }

  SideJson json(ComparisonTexts texts) {
    Double score = evaluation.scoreOrNull();
    return new SideJson(
        key(), summary, score == null ? null : new ScoreJson(score, texts.number(score)), rank);
  }
}
