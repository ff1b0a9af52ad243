package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import java.util.stream.LongStream;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.core.sync.Scope;
import org.springframework.stereotype.Component;

/** Finds issues of a project as the visitor sees them, however many there are. */
@Component
public class FoundIssues {
  /** Issues of one search, with the one more that tells whether others follow. */
  static final int PAGE = 4_999;

  private final IssuePages pages;
  private final QueryCheck queries;
  private final ApiCheck api;

  FoundIssues(IssuePages pages, QueryCheck queries, ApiCheck api) {
    this.pages = pages;
    this.queries = queries;
    this.api = api;
  }

  /**
   * The ids of the issues of the project that match and that the visitor may see, ascending.
   *
   * @param jql without project and order; "" for all
   * @throws RefusedQuery with Jira's sentence, if Jira does not accept the query
   * @throws PartUnavailable if this Jira cannot search
   * @throws IllegalStateException if the search broke down
   */
  public long[] ids(ProjectId project, String jql) {
    api.need(ApiPart.SEARCH);
    queries.objection(project, jql).ifPresent(FoundIssues::refuse);
    return walk(project, jql);
  }

  /**
   * The same, if they are no more than so many, by one search; else empty.
   *
   * @param jql without project and order, which Jira accepts
   */
  public Optional<long[]> few(ProjectId project, String jql, int most) {
    api.need(ApiPart.SEARCH);
    IssuePages.Found found = pages.seenAfter(0, new Scope(project, Optional.of(jql)), most);
    return found.more()
        ? Optional.empty()
        : Optional.of(found.issues().stream().mapToLong(Issue::getId).sorted().toArray());
  }

  private long[] walk(ProjectId project, String jql) {
    Scope scope = new Scope(project, Optional.of(jql).filter(text -> !text.isBlank()));
    LongStream.Builder ids = LongStream.builder();
    IssuePages.Found found = pages.seenAfter(0, scope, PAGE);
    found.issues().stream().mapToLong(Issue::getId).forEach(ids);
    while (found.more()) {
      found = pages.seenAfter(found.last(), scope, PAGE);
      found.issues().stream().mapToLong(Issue::getId).forEach(ids);
    }
    return ids.build().sorted().distinct().toArray();
  }

  private static void refuse(String objection) {
    throw new RefusedQuery(objection);
  }
}
