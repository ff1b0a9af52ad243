package org.riceforjira.plugin.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.util.ImportUtils;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Copies {@link MiniJira}'s rows into its index, unless the thread has indexing switched off. */
final class MiniIndexing {
  final IssueIndexingService service = mock(IssueIndexingService.class);

  /** The sizes of the batches, also of those that failed. */
  final List<Integer> batches = new ArrayList<>();

  final List<Long> single = new ArrayList<>();
  final Set<Long> broken = new HashSet<>();
  final Set<Long> brokenBadly = new HashSet<>();

  /** Nobody gets the lock of the index. */
  boolean locked;

  /** Happens when a batch is handed over. */
  Runnable meanwhile = () -> {};

  private final MiniJira jira;

  MiniIndexing(MiniJira jira) {
    this.jira = jira;
    try {
      when(service.reIndexIssueObjects(anyCollection(), any()))
          .thenAnswer(call -> batch(call.getArgument(0), call.getArgument(1)));
      doAnswer(call -> one(call.getArgument(0), call.getArgument(1)))
          .when(service)
          .reIndex(any(), any());
    } catch (IndexException e) {
      throw new AssertionError(e);
    }
  }

  private long batch(Collection<Issue> issues, IssueIndexingParams params) throws IndexException {
    batches.add(issues.size());
    meanwhile.run();
    if (locked) {
      return -1;
    }
    for (Issue issue : issues) {
      index(issue, params);
    }
    return 1;
  }

  private Object one(Issue issue, IssueIndexingParams params) throws IndexException {
    single.add(issue.getId());
    index(issue, params);
    return null;
  }

  private void index(Issue issue, IssueIndexingParams params) throws IndexException {
    if (params != IssueIndexingParams.INDEX_ISSUE_ONLY) {
      throw new AssertionError("Comments and history need no new index.");
    }
    if (!jira.isFresh(issue)) {
      throw new AssertionError("The index would be given what the issue held before.");
    }
    if (broken.contains(issue.getId())) {
      throw new IndexException("The index is locked.");
    }
    if (brokenBadly.contains(issue.getId())) {
      throw new IllegalStateException("The index is closed.");
    }
    if (ImportUtils.isIndexIssues()) {
      jira.index(issue.getId());
    }
  }
}
