package org.riceforjira.plugin.jira;

import java.util.List;
import java.util.Optional;

/** {@code issue in riceTop("SHOP", 20)}: the 20 best issues of a project by their scores. */
public class RiceTop extends RankingFunction {
  /** More than a list for people; each issue is a term of the query. */
  static final int MOST = 1000;

  public RiceTop(RankingQuestions questions, Texts texts) {
    super(questions, texts, 2);
  }

  @Override
  Optional<String> problem(List<String> further) {
    int number = number(further.get(0));
    return number >= 1 && number <= MOST
        ? Optional.empty()
        : Optional.of(text("rice.jql.top.number", Integer.toString(MOST), further.get(0)));
  }

  @Override
  List<Long> read(
      RankedIssues ranked, ProjectRef project, RankedIssues.Seen seen, List<String> further) {
    return ranked.top(project, seen, number(further.get(0)));
  }

  /** 0 for what is no whole number. */
  private static int number(String text) {
    return text.trim().matches("\\d{1,9}") ? Integer.parseInt(text.trim()) : 0;
  }
}
