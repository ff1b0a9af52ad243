package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.util.ImportUtils;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.ArrayList;
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

  /** Reindexes issues and returns those that could not be. */
  List<Issue> reindex(List<? extends Issue> issues) {
    boolean before = ImportUtils.isIndexIssues();
    // In threads of our own the flag is off, and indexing would do nothing without a word.
    ImportUtils.setIndexIssues(true);
    try {
      List<Issue> failed = new ArrayList<>();
      for (int from = 0; from < issues.size(); from += BATCH) {
        failed.addAll(batch(issues.subList(from, Math.min(from + BATCH, issues.size()))));
      }
      return failed;
    } finally {
      ImportUtils.setIndexIssues(before);
    }
  }

  private List<Issue> batch(List<? extends Issue> issues) {
    if (issues.size() > 1 && api.has(ApiPart.BATCH_REINDEX)) {
      try {
        index.reIndexIssueObjects(issues, IssueIndexingParams.INDEX_ISSUE_ONLY);
        return List.of();
      } catch (IndexException | RuntimeException e) {
        // Whatever Jira throws: one by one it turns out which issues are to blame.
        LOG.warn("Reindexing {} issues at once failed; trying them one by one", issues.size(), e);
      }
    }
    return issues.stream().filter(issue -> !reindexed(issue)).map(Issue.class::cast).toList();
  }

  private boolean reindexed(Issue issue) {
    try {
      index.reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
      return true;
    } catch (IndexException | RuntimeException e) {
      // Whatever Jira throws, the score must be taken back: see ScoreWrites.
      LOG.warn("Reindexing {} failed", issue.getKey(), e);
      return false;
    }
  }
}
