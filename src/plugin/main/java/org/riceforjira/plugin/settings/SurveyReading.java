package org.riceforjira.plugin.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.sync.Cursor;
import org.riceforjira.core.sync.IssueGateway;
import org.riceforjira.core.sync.Page;
import org.riceforjira.core.sync.Scope;
import org.riceforjira.plugin.jira.NewestIssues;
import org.riceforjira.plugin.jira.SeenCounts;
import org.springframework.stereotype.Component;

/** Reads the newest issues of a scope that the visitor sees. */
@Component
class SurveyReading {
  /** So many tell what there is; more would keep people waiting. */
  static final int MOST = 2_500;

  private static final int PAGE = 500;

  private final IssueGateway gateway;
  private final NewestIssues newest;
  private final SeenCounts counts;

  SurveyReading(IssueGateway gateway, NewestIssues newest, SeenCounts counts) {
    this.gateway = gateway;
    this.newest = newest;
    this.counts = counts;
  }

  /** How many there are; null where Jira cannot count. */
  Long count(Scope scope) {
    return GoalCounts.orNull(counts.matching(scope.project(), scope.jql().orElse("")));
  }

  /**
   * Up to {@value #MOST} of them.
   *
   * @param scope with a JQL: of such a scope only what the visitor sees is read
   */
  List<IssueFacts> newest(Scope scope, FactNeeds needs) {
    List<IssueFacts> read = new ArrayList<>();
    Optional<Cursor> cursor = Optional.of(newest.cursor(scope, MOST));
    while (cursor.isPresent() && read.size() < MOST) {
      Page page = gateway.read(scope, needs, cursor.get(), Math.min(PAGE, MOST - read.size()));
      read.addAll(page.issues());
      cursor = page.next();
    }
    return read;
  }
}
