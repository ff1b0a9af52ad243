package org.riceforjira.plugin.jira;

import java.util.List;
import java.util.Optional;

/**
 * {@code issue in riceUnscored("SHOP")}: candidates of a project that have no score, because a
 * factor is missing or wrong.
 */
public class RiceUnscored extends RankingFunction {
  /** As deep as a search of Jira goes; each issue is a term of the query. */
  static final int MOST = 10_000;

  public RiceUnscored(RankingQuestions questions, Texts texts) {
    super(questions, texts, 1);
  }

  @Override
  Optional<String> problem(List<String> further) {
    return Optional.empty();
  }

  @Override
  List<Long> read(
      RankedIssues ranked, ProjectRef project, RankedIssues.Seen seen, List<String> further) {
    return ranked.unscored(project, seen, MOST);
  }
}
