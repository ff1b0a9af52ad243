package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.util.Collection;
import java.util.List;
import org.riceforjira.host.jira.Jira;

/** Indexes issues from what is stored now, not from the objects handed in. */
record Indexing(Jira jira) implements IssueIndexingService {
  @Override
  public void reIndex(Issue issue) throws IndexException {
    reIndexIssueObjects(List.of(issue));
  }

  @Override
  public void reIndex(Issue issue, IssueIndexingParams params) throws IndexException {
    reIndexIssueObjects(List.of(issue), params);
  }

  @Override
  public long reIndexIssueObjects(Collection<? extends Issue> issues) throws IndexException {
    return reIndexIssueObjects(issues, IssueIndexingParams.INDEX_ALL);
  }

  @Override
  public long reIndexIssueObjects(Collection<? extends Issue> issues, IssueIndexingParams params)
      throws IndexException {
    long start = jira.clock().millis();
    if (params.isIndexIssues()) {
      jira.reindex(issues.stream().map(Issue::getId).toList());
    }
    return jira.clock().millis() - start;
  }
}
