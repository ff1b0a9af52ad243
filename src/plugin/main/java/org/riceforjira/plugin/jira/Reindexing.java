package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings issues that were written quietly into the search index. */
@Component
class Reindexing {
  /** Issues per call: each call is announced to other apps, too many slow Jira down. */
  static final int BATCH = 200;

  private static final Logger LOG = LoggerFactory.getLogger(Reindexing.class);

  private final IssueIndexingService index;
  private final ApiCheck api;

  Reindexing(@ComponentImport IssueIndexingService index, ApiCheck api) {
    this.index = index;
    this.api = api;
  }

  /** Reindexes up to {@value #BATCH} issues and returns those that could not be. */
  List<Issue> reindex(List<? extends Issue> issues) {
    if (issues.isEmpty()) {
      return List.of();
    }
    return Indexed.of(
        () ->
            api.has(ApiPart.BATCH_REINDEX)
                ? together(issues)
                : issues.stream().filter(issue -> !alone(issue)).map(Issue.class::cast).toList());
  }

  private List<Issue> together(List<? extends Issue> issues) {
    try {
      if (index.reIndexIssueObjects(issues, IssueIndexingParams.INDEX_ISSUE_ONLY) >= 0) {
        return List.of();
      }
      // So Jira says that it did not get the lock of its index; no single issue would either.
      LOG.warn("Jira's index was locked: {} issues were not reindexed", issues.size());
      return List.copyOf(issues);
    } catch (IndexException | RuntimeException e) {
      // Whatever Jira throws: one by one it turns out which issues are to blame.
      if (issues.size() == 1) {
        return failed(issues.get(0), e);
      }
      LOG.warn("Reindexing {} issues at once failed; trying them one by one", issues.size(), e);
      return issues.stream().flatMap(issue -> together(List.of(issue)).stream()).toList();
    }
  }

  private boolean alone(Issue issue) {
    try {
      index.reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
      return true;
    } catch (IndexException | RuntimeException e) {
      // Whatever Jira throws, the score must be taken back: see ScoreWrites.
      return failed(issue, e).isEmpty();
    }
  }

  /** Without the stack: of many issues it would be the same many times. */
  private static List<Issue> failed(Issue issue, Exception cause) {
    LOG.warn("Reindexing {} failed: {}", issue.getKey(), cause.toString());
    return List.of(issue);
  }
}
