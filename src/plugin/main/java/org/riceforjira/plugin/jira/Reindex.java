package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Brings issues into the index that may have been written and not indexed, as after a crash. */
@Component
public class Reindex {
  private final IssueManager issues;
  private final Reindexing reindexing;

  public Reindex(@ComponentImport IssueManager issues, Reindexing reindexing) {
    this.issues = issues;
    this.reindexing = reindexing;
  }

  /**
   * Reindexes the issues with these ids as they are now, {@value Reindexing#BATCH} at a time; those
   * that were deleted are passed over.
   *
   * @return the keys of issues that Jira could not index
   */
  public List<String> again(List<Long> issueIds) {
    List<String> failed = new ArrayList<>();
    for (int from = 0; from < issueIds.size(); from += Reindexing.BATCH) {
      int to = Math.min(from + Reindexing.BATCH, issueIds.size());
      reindexing.reindex(load(issueIds.subList(from, to))).stream()
          .map(Issue::getKey)
          .forEach(failed::add);
    }
    return failed;
  }

  private List<? extends Issue> load(List<Long> ids) {
    return ids.stream().map(issues::getIssueObject).filter(Objects::nonNull).toList();
  }
}
