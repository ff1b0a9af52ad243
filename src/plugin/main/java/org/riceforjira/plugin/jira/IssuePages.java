package org.riceforjira.plugin.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.query.Query;
import java.util.List;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.core.sync.Scope;
import org.springframework.stereotype.Component;

/**
 * Walks the issues of a scope in the order of their numbers: all of a project, also those that the
 * visitor may not see; of a scope with a JQL only those that they may see, or counts and failures
 * would tell them what is written in the others. Nobody, as whom the app asks its own queries, sees
 * all. Each page continues behind a number instead of at an offset: offsets end at 10,000 results.
 * Not behind a key: the project's key can be renamed between two pages.
 */
@Component
class IssuePages {
  private final SearchService search;
  private final IssueManager issues;
  private final ProjectManager projects;
  private final Visitor visitor;
  private final ApiCheck api;

  IssuePages(
      @ComponentImport SearchService search,
      @ComponentImport IssueManager issues,
      @ComponentImport ProjectManager projects,
      Visitor visitor,
      ApiCheck api) {
    this.search = search;
    this.issues = issues;
    this.projects = projects;
    this.visitor = visitor;
    this.api = api;
  }

  /**
   * Issues as the index holds them.
   *
   * @param last the number of the last one; 0 without any, and where they are not in this order
   * @param more true if others follow
   */
  record Found(List<Issue> issues, long last, boolean more) {}

  /** Up to {@code limit} issues behind a number, or the first ones behind 0. */
  Found after(long number, Scope scope, int limit) {
    return after(number, scope, limit, seesAll(scope));
  }

  /** The same of those issues only that the visitor may see, also without a JQL, and for nobody. */
  Found seenAfter(long number, Scope scope, int limit) {
    return after(number, scope, limit, false);
  }

  /** Up to {@code limit} of those that the visitor may see, the last resolved first. */
  Found seenByResolution(Scope scope, int limit) {
    List<Issue> answer = page(inScope(scope) + " ORDER BY resolved DESC", false, 0, limit + 1);
    List<Issue> kept = answer.subList(0, Math.min(limit, answer.size()));
    return new Found(kept, 0, answer.size() > limit);
  }

  /** Up to {@code limit} of those that the visitor may see, of any project, the newest first. */
  List<Issue> seenNewest(String jql, int limit) {
    return page(jql + " ORDER BY created DESC", false, 0, limit);
  }

  /** The number behind which come so many of those that the visitor may see; 0 if all do. */
  long seenBehindNewest(Scope scope, int most) {
    List<Issue> next = page(inScope(scope) + " ORDER BY key DESC", false, most, 1);
    return next.isEmpty() ? 0 : number(next.get(0));
  }

  private Found after(long number, Scope scope, int limit, boolean all) {
    String jql = inScope(scope) + behind(number, scope.project()) + " ORDER BY key ASC";
    // One more than is wanted tells whether others follow, which saves a last, empty search.
    int asked = limit + 1;
    List<Issue> answer = page(jql, all, 0, asked);
    List<Issue> found = behind(number, answer);
    for (int start = asked; found.isEmpty() && answer.size() == asked; start += asked) {
      answer = page(jql, all, start, asked);
      found = behind(number, answer);
    }
    List<Issue> kept = found.subList(0, Math.min(limit, found.size()));
    long last = kept.isEmpty() ? 0 : number(kept.get(kept.size() - 1));
    return new Found(kept, last, answer.size() == asked);
  }

  /** How many issues the scope has in the index. */
  long count(Scope scope) {
    return count(scope, seesAll(scope));
  }

  /** The same of those issues only that the visitor may see, also without a JQL, and for nobody. */
  long seenCount(Scope scope) {
    return count(scope, false);
  }

  /** How many issues match a query in the index, of any project and whoever may see them. */
  long countAll(String jql) {
    return count(jql, true);
  }

  private long count(Scope scope, boolean all) {
    return count(inScope(scope), all);
  }

  private long count(String jql, boolean all) {
    return search(
        jql,
        query ->
            all
                ? search.searchCountOverrideSecurity(visitor.user(), query)
                : search.searchCount(visitor.user(), query));
  }

  private boolean seesAll(Scope scope) {
    return scope.jql().isEmpty() || visitor.user() == null;
  }

  private List<Issue> page(String jql, boolean all, int start, int limit) {
    return search(
        jql,
        query ->
            (all
                    ? search.searchOverrideSecurity(
                        visitor.user(), query, new PagerFilter<>(start, limit))
                    : search.search(visitor.user(), query, new PagerFilter<>(start, limit)))
                .getResults());
  }

  /** Asks Jira, which may fail. */
  private interface Asking<T> {
    T ask(Query query) throws SearchException;
  }

  private <T> T search(String jql, Asking<T> asking) {
    api.need(ApiPart.SEARCH);
    SearchService.ParseResult parsed = search.parseQuery(visitor.user(), jql);
    if (!parsed.isValid()) {
      throw new IllegalArgumentException(
          "Jira does not accept the query " + jql + ": " + parsed.getErrors().getErrorMessages());
    }
    try {
      return asking.ask(parsed.getQuery());
    } catch (SearchException e) {
      throw new IllegalStateException("Jira could not search for " + jql, e);
    }
  }

  private static String inScope(Scope scope) {
    return QueryCheck.within(scope.project(), scope.jql().orElse(""));
  }

  private String behind(long number, ProjectId project) {
    String last = existingAtOrBelow(number, project);
    return last.isEmpty() ? "" : " AND issuekey > \"" + last + "\"";
  }

  /** Deleted issues may be in the index for a while, also at and below the number. */
  private static List<Issue> behind(long number, List<Issue> found) {
    return found.stream().filter(issue -> number(issue) > number).toList();
  }

  /**
   * Jira compares only with keys that exist, and the last issue read may have been deleted since.
   */
  private String existingAtOrBelow(long number, ProjectId project) {
    Project current = number > 0 ? projects.getProjectObj(project.value()) : null;
    for (long at = current == null ? 0 : number; at > 0; at--) {
      Issue issue = issues.getIssueObject(current.getKey() + "-" + at);
      // A moved issue is found under its old key too, but answers with another project or number.
      if (issue != null && issue.getProjectId() == project.value() && number(issue) == at) {
        return issue.getKey();
      }
    }
    return "";
  }

  private static long number(Issue issue) {
    return Long.parseLong(issue.getKey().substring(issue.getKey().lastIndexOf('-') + 1));
  }
}
