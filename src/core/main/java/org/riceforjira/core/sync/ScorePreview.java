package org.riceforjira.core.sync;

import org.riceforjira.core.score.Evaluator;

/** Finds out what a recalculation would change. Writes nothing. */
public final class ScorePreview {
  public ScorePreview(IssueGateway gateway, Evaluator evaluator, String scoreField) {}

  /**
   * Reads the whole project, because ranks depend on all of it, and evaluates the issues of the
   * scope.
   *
   * @param candidates the JQL of those issues that are ranked; "" for all
   */
  public Preview run(Scope scope, String candidates, RunWatch watch) {
    throw new UnsupportedOperationException("next commit");
  }
}
