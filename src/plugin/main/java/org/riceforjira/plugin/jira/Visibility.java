package org.riceforjira.plugin.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.query.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.riceforjira.core.sync.ProjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds out what is hidden from the visitor, mostly without a question for each issue. */
@Component
public class Visibility {
  private static final Logger LOG = LoggerFactory.getLogger(Visibility.class);

  private static final int SLICE = 500;

  private final SearchService search;
  private final IssueManager issues;
  private final Visitor visitor;
  private final ApiCheck api;

  public Visibility(
      @ComponentImport SearchService search,
      @ComponentImport IssueManager issues,
      Visitor visitor,
      ApiCheck api) {
    this.search = search;
    this.issues = issues;
    this.visitor = visitor;
    this.api = api;
  }

  /**
   * How many issues of the project the visitor does not see. A few counts in the index, instead of
   * a question for each issue.
   *
   * @throws IllegalStateException if Jira cannot search
   */
  public long hidden(ProjectId project) {
    api.need(ApiPart.SEARCH);
    Query all = search.parseQuery(visitor.user(), QueryCheck.within(project, "")).getQuery();
    try {
      long before = search.searchCount(visitor.user(), all);
      long whole = search.searchCountOverrideSecurity(visitor.user(), all);
      // An issue that is deleted between the counts must not make up for a hidden one.
      return whole == before ? whole - search.searchCount(visitor.user(), all) : whole - before;
    } catch (SearchException e) {
      throw new IllegalStateException("Jira could not count the issues of " + project, e);
    }
  }

  /** True if the visitor may see every issue of the project; as {@link #hidden}. */
  public boolean isWhole(ProjectId project) {
    return hidden(project) == 0;
  }

  /**
   * The ids of those of the issues that the visitor may see, in whichever projects they are now;
   * deleted ones are left out. One search for {@value #SLICE} of them, where Jira answers it.
   */
  public Set<Long> seen(List<Long> ids) {
    Set<Long> seen = new HashSet<>();
    for (int from = 0; from < ids.size(); from += SLICE) {
      List<Long> slice = ids.subList(from, Math.min(from + SLICE, ids.size()));
      try {
        seen.addAll(search(slice));
      } catch (SearchException e) {
        // A Jira can take offence at ids that are deleted, or hidden from who asks.
        LOG.debug("Asked about {} issues one by one", slice.size(), e);
        slice.stream().filter(this::sees).forEach(seen::add);
      }
    }
    return seen;
  }

  private boolean sees(long id) {
    Issue issue = issues.getIssueObject(id);
    return issue != null && visitor.sees(issue);
  }

  private List<Long> search(List<Long> ids) throws SearchException {
    api.need(ApiPart.SEARCH);
    // By ids: a key that no longer exists would make the query invalid.
    String jql =
        ids.stream().map(String::valueOf).collect(Collectors.joining(", ", "id in (", ")"));
    Query query = search.parseQuery(visitor.user(), jql).getQuery();
    return search
        .search(visitor.user(), query, new PagerFilter<>(0, ids.size()))
        .getResults()
        .stream()
        .map(Issue::getId)
        .toList();
  }
}
