package org.riceforjira.plugin.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Those of some issues that the visitor may see, as the index holds them: one search for {@value
 * #SLICE} of them, where Jira answers it.
 */
@Component
class SeenIssues {
  private static final Logger LOG = LoggerFactory.getLogger(SeenIssues.class);

  private static final int SLICE = 500;

  private final SearchService search;
  private final IssueManager issues;
  private final Visitor visitor;
  private final ApiCheck api;

  SeenIssues(
      @ComponentImport SearchService search,
      @ComponentImport IssueManager issues,
      Visitor visitor,
      ApiCheck api) {
    this.search = search;
    this.issues = issues;
    this.visitor = visitor;
    this.api = api;
  }

  /** In no order, in whichever projects they are now; deleted ones are left out. */
  List<Issue> of(List<Long> ids) {
    List<Issue> seen = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += SLICE) {
      List<Long> slice = ids.subList(from, Math.min(from + SLICE, ids.size()));
      try {
        seen.addAll(search(named(slice), slice.size()));
      } catch (SearchException e) {
        seen.addAll(oneByOne(slice, e));
      }
    }
    return seen;
  }

  /**
   * Those that match besides.
   *
   * @param jql without order, which Jira accepts
   * @throws IllegalStateException if Jira's search broke down
   */
  List<Issue> of(List<Long> ids, String jql) {
    List<Issue> seen = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += SLICE) {
      seen.addAll(matching(ids.subList(from, Math.min(from + SLICE, ids.size())), jql));
    }
    return seen;
  }

  /** Those that exist no more, whoever asks. */
  Set<Long> deleted(Collection<Long> ids) {
    return ids.stream()
        .filter(id -> issues.getIssueObject(id) == null)
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<Issue> matching(List<Long> slice, String jql) {
    try {
      return search("(" + jql + ") AND " + named(slice), slice.size());
    } catch (SearchException e) {
      List<Long> left = oneByOne(slice, e).stream().map(Issue::getId).toList();
      return left.isEmpty() ? List.of() : again(left, jql);
    }
  }

  private List<Issue> again(List<Long> left, String jql) {
    try {
      return search("(" + jql + ") AND " + named(left), left.size());
    } catch (SearchException e) {
      throw new IllegalStateException("Jira could not search for " + jql, e);
    }
  }

  /** A Jira can take offence at ids that are deleted, or hidden from who asks. */
  private List<Issue> oneByOne(List<Long> slice, SearchException offence) {
    LOG.debug("Asked about {} issues one by one", slice.size(), offence);
    return slice.stream()
        .<Issue>map(issues::getIssueObject)
        .filter(Objects::nonNull)
        .filter(visitor::sees)
        .toList();
  }

  /** By ids: a key that no longer exists would make the query invalid. */
  private static String named(List<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(", ", "id in (", ")"));
  }

  private List<Issue> search(String jql, int limit) throws SearchException {
    api.need(ApiPart.SEARCH);
    Query query = search.parseQuery(visitor.user(), jql).getQuery();
    return search.search(visitor.user(), query, new PagerFilter<>(0, limit)).getResults();
  }
}
