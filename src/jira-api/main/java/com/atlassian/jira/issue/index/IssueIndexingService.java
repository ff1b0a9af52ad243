package com.atlassian.jira.issue.index;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;

/** Brings the search index up to date; returns milliseconds where it returns a number. */
public interface IssueIndexingService {
  void reIndex(Issue issue) throws IndexException;

  void reIndex(Issue issue, IssueIndexingParams params) throws IndexException;

  long reIndexIssueObjects(Collection<? extends Issue> issues) throws IndexException;

  long reIndexIssueObjects(Collection<? extends Issue> issues, IssueIndexingParams params)
      throws IndexException;
}
