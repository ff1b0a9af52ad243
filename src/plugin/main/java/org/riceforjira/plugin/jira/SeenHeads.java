package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Names issues by their ids to those who may see them. */
@Component
public class SeenHeads {
  private final SeenIssues seen;

  SeenHeads(SeenIssues seen) {
    this.seen = seen;
  }

  /** By id; without those that the visitor does not see, or that are gone. */
  public Map<Long, SeenHead> of(List<Long> ids) {
    Map<Long, SeenHead> heads = new HashMap<>();
    for (Issue issue : seen.of(ids)) {
      String summary = Objects.requireNonNullElse(issue.getSummary(), "");
      heads.put(issue.getId(), new SeenHead(issue.getKey(), summary));
    }
    return heads;
  }
}
