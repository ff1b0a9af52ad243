package org.riceforjira.plugin.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.query.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/** Finds out what is hidden from the visitor, mostly without a question for each issue. */
@Component
public class Visibility {
  private final SearchService search;
  private final SeenIssues seen;
  private final Visitor visitor;
  private final ApiCheck api;

  Visibility(
      @ComponentImport SearchService search, SeenIssues seen, Visitor visitor, ApiCheck api) {
    this.search = search;
    this.seen = seen;
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
   * deleted ones are left out.
   */
  public Set<Long> seen(List<Long> ids) {
    return seen.of(ids).stream().map(Issue::getId).collect(Collectors.toSet());
  }

  /** Those of the issues that exist no more, whoever asks. */
  public Set<Long> deleted(Collection<Long> ids) {
    return seen.deleted(ids);
  }
}
