package org.riceforjira.plugin.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/** Finds the projects that a query has issues of: one search each, however many others exist. */
@Component
public class QueryProjects {
  private final SearchService search;
  private final QueryCheck check;
  private final Projects projects;
  private final Visitor visitor;
  private final ApiCheck api;

  QueryProjects(
      @ComponentImport SearchService search,
      QueryCheck check,
      Projects projects,
      Visitor visitor,
      ApiCheck api) {
    this.search = search;
    this.check = check;
    this.projects = projects;
    this.visitor = visitor;
    this.api = api;
  }

  /**
   * The projects of the issues that match and that the visitor may see, by key; of more than so
   * many, one more than that.
   *
   * @param jql without order
   * @throws RefusedQuery with Jira's sentence, if Jira does not accept the query
   * @throws PartUnavailable if this Jira cannot search
   * @throws IllegalStateException if the search broke down
   */
  public List<ProjectRef> of(String jql, int most) {
    api.need(ApiPart.SEARCH);
    check
        .objection(jql)
        .ifPresent(
            said -> {
              throw new RefusedQuery(said);
            });
    List<ProjectRef> found = new ArrayList<>();
    Optional<ProjectRef> next = other(jql, found);
    while (next.isPresent() && found.size() <= most) {
      found.add(next.get());
      next = other(jql, found);
    }
    return found.stream().sorted(Comparator.comparing(ProjectRef::key)).toList();
  }

  private Optional<ProjectRef> other(String jql, List<ProjectRef> known) {
    String ids =
        known.stream()
            .map(project -> Long.toString(project.id().value()))
            .collect(Collectors.joining(", "));
    String others = ids.isEmpty() ? jql : "(" + jql + ") AND project not in (" + ids + ")";
    Query query = search.parseQuery(visitor.user(), others).getQuery();
    try {
      return search.search(visitor.user(), query, new PagerFilter<>(0, 1)).getResults().stream()
          .map(issue -> new ProjectId(issue.getProjectId()))
          .flatMap(id -> projects.byId(id).stream())
          .findAny();
    } catch (SearchException e) {
      throw new IllegalStateException("Jira could not search for " + jql, e);
    }
  }
}
