package org.riceforjira.core.sync;

import java.util.Objects;
import java.util.Set;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;

/**
 * By what the issues of a project are scored and ranked.
 *
 * @param candidates the JQL, without an ORDER BY, of those issues that are ranked; "" for all
 */
public record RankingRules(Evaluator evaluator, String candidates) {
  public RankingRules {
    Objects.requireNonNull(evaluator, "evaluator");
    Objects.requireNonNull(candidates, "candidates");
  }

  /** What has to be read of an issue to score it and to know whether it is ranked. */
  public FactNeeds needs() {
    FactNeeds needs = evaluator.rules().needs();
    return candidates.isBlank() ? needs : needs.plus(FactNeeds.ofQueries(Set.of(candidates)));
  }

  boolean ranks(IssueFacts facts) {
    return candidates.isBlank() || facts.matches(candidates);
  }
}
