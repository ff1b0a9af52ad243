package org.riceforjira.plugin.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.query.Query;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/** Finds out whether anything of a project is hidden from the visitor. */
@Component
public class Visibility {
  private final SearchService search;
  private final Visitor visitor;
  private final ApiCheck api;

  public Visibility(@ComponentImport SearchService search, Visitor visitor, ApiCheck api) {
    this.search = search;
    this.visitor = visitor;
    this.api = api;
  }

  /**
   * True if the visitor may see every issue of the project. Two counts in the index, instead of a
   * question for each issue.
   *
   * @throws IllegalStateException if Jira cannot search
   */
  public boolean isWhole(ProjectId project) {
    api.need(ApiPart.SEARCH);
    Query all = search.parseQuery(visitor.user(), QueryCheck.within(project, "")).getQuery();
    try {
      return search.searchCount(visitor.user(), all)
          == search.searchCountOverrideSecurity(visitor.user(), all);
    } catch (SearchException e) {
      throw new IllegalStateException("Jira could not count the issues of " + project, e);
    }
  }
}
