package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.core.sync.Scope;
import org.springframework.stereotype.Component;

/**
 * Which issues of a project are ranked, whoever asks: the query is asked as nobody, who sees all.
 */
@Component
class CandidateQuery {
  private final IssuePages pages;
  private final GoalMatches matches;
  private final QueryCheck check;
  private final Visitor visitor;
  private final ApiCheck api;

  CandidateQuery(
      IssuePages pages, GoalMatches matches, QueryCheck check, Visitor visitor, ApiCheck api) {
    this.pages = pages;
    this.matches = matches;
    this.check = check;
    this.visitor = visitor;
    this.api = api;
  }

  /** Up to so many candidates behind an issue's number, as the index holds them. */
  IssuePages.Found after(long number, ProjectId project, String jql, int limit) {
    return asNobody(project, jql, () -> pages.after(number, scope(project, jql), limit));
  }

  long count(ProjectId project, String jql) {
    return asNobody(project, jql, () -> pages.count(scope(project, jql)));
  }

  /** Those of the issues that are candidates. */
  Set<Long> among(ProjectId project, String jql, List<Long> ids) {
    return asNobody(project, jql, () -> matches.of(project, ids, Set.of(jql)).get(jql));
  }

  /**
   * The ids of the issues of the project that changed in the last minutes, candidates or not; empty
   * if they are more than so many.
   */
  Optional<List<Long>> updated(ProjectId project, long minutes, int most) {
    String jql = "updated >= -" + minutes + "m";
    IssuePages.Found found = after(0, project, jql, most);
    return found.more()
        ? Optional.empty()
        : Optional.of(found.issues().stream().map(Issue::getId).toList());
  }

  private <T> T asNobody(ProjectId project, String jql, Supplier<T> asking) {
    api.need(ApiPart.SEARCH);
    return visitor.as(
        null,
        () -> {
          check
              .grammar(project, jql)
              .ifPresent(
                  objection -> {
                    throw new UnusableCandidates(jql, List.of(objection));
                  });
          try {
            return asking.get();
          } catch (IllegalStateException | UnusableGoal e) {
            throw new RankFailed(jql, e);
          }
        });
  }

  private static Scope scope(ProjectId project, String jql) {
    return new Scope(project, Optional.of(jql).filter(text -> !text.isBlank()));
  }
}
