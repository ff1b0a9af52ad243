package org.riceforjira.plugin.jira;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riceforjira.plugin.jira.IssueNews.Kind;
import org.riceforjira.plugin.jira.IssueNews.Timing;
import org.springframework.stereotype.Component;

/**
 * Remembers to which issues those were linked that are being deleted: once an issue is gone, nobody
 * can tell any more. Forgets the oldest where a deletion never came to its end.
 */
@Component
class FormerLinks {
  static final int MOST = 1000;

  private final LinkedIssues links;
  private final Map<Long, List<IssueNews>> byDeleted = new LinkedHashMap<>();

  FormerLinks(LinkedIssues links) {
    this.links = links;
  }

  void remember(long issueId) {
    List<IssueNews> told =
        links.of(issueId).stream()
            .map(
                linked ->
                    new IssueNews(linked.issue(), Kind.LINKED, Set.of(linked.type()), Timing.LATER))
            .toList();
    if (!told.isEmpty()) {
      keep(issueId, told);
    }
  }

  private synchronized void keep(long issueId, List<IssueNews> told) {
    byDeleted.put(issueId, told);
    if (byDeleted.size() > MOST) {
      byDeleted.remove(byDeleted.keySet().iterator().next());
    }
  }

  /** What the deletion of an issue means to those that were linked to it; told once. */
  synchronized List<IssueNews> takeOf(long issueId) {
    List<IssueNews> told = byDeleted.remove(issueId);
    return told == null ? List.of() : told;
  }
}
