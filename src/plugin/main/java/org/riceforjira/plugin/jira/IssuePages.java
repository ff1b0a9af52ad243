package org.riceforjira.plugin.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.query.Query;
import java.util.List;
import org.riceforjira.core.sync.Scope;
import org.springframework.stereotype.Component;

/**
 * Walks all issues of a project, also those that the visitor may not see, in the order of their
 * keys. Each page continues behind a key instead of at an offset: offsets end at 10,000 results.
 */
@Component
class IssuePages {
  private final SearchService search;
  private final IssueManager issues;
  private final Visitor visitor;
  private final ApiCheck api;

  IssuePages(
      @ComponentImport SearchService search,
      @ComponentImport IssueManager issues,
      Visitor visitor,
      ApiCheck api) {
    this.search = search;
    this.issues = issues;
    this.visitor = visitor;
    this.api = api;
  }

  /** Up to {@code limit} issues behind a key, or the first ones behind "". */
  List<Issue> after(String key, Scope scope, int limit) {
    String jql = inScope(scope) + behind(key) + " ORDER BY key ASC";
    return search(
        jql,
        query ->
            search
                .searchOverrideSecurity(visitor.user(), query, new PagerFilter<>(0, limit))
                .getResults());
  }

  /** How many issues the scope has in the index. */
  long count(Scope scope) {
    return search(
        inScope(scope), query -> search.searchCountOverrideSecurity(visitor.user(), query));
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

  private String behind(String key) {
    String last = existingAtOrBelow(key);
    return last.isEmpty() ? "" : " AND issuekey > \"" + last + "\"";
  }

  /**
   * Jira compares only with keys that exist, and the last issue read may have been deleted since.
   */
  private String existingAtOrBelow(String key) {
    int dash = key.lastIndexOf('-');
    if (dash < 0) {
      return "";
    }
    String project = key.substring(0, dash + 1);
    for (long number = Long.parseLong(key.substring(dash + 1)); number > 0; number--) {
      Issue issue = issues.getIssueObject(project + number);
      // A moved issue is found under its old key too, but answers with another one.
      if (issue != null && issue.getKey().equals(project + number)) {
        return project + number;
      }
    }
    return "";
  }
}
