package org.riceforjira.plugin.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** {@link MiniJira}'s issues as its database holds them, by their ids, keys and links. */
final class MiniRows {
  private final Map<Long, MiniIssue> rows = new TreeMap<>();
  private final Map<Long, MiniIssue> removed = new HashMap<>();
  private final Map<String, Long> formerKeys = new HashMap<>();

  MiniIssue add(MiniIssue row) {
    rows.put(row.id, row);
    return row;
  }

  void remove(long id) {
    removed.put(id, rows.remove(id));
  }

  Set<Long> ids() {
    return rows.keySet();
  }

  /** The issue, or null. */
  MiniIssue of(long id) {
    return rows.get(id);
  }

  MiniIssue of(Issue issue) {
    return of(issue.getId());
  }

  /** The issue, also if it was removed since. */
  MiniIssue nowOrLast(long id) {
    return rows.getOrDefault(id, removed.get(id));
  }

  MiniIssue withKey(String key) {
    return rows.values().stream().filter(row -> row.key.equals(key)).findFirst().orElse(null);
  }

  /** Former keys lead to their issues too. */
  MiniIssue onceWithKey(String key) {
    return formerKeys.containsKey(key) ? of(formerKeys.get(key)) : withKey(key);
  }

  /** An empty issue in another project takes the place of the old one. */
  void move(long id, String key, long project) {
    formerKeys.put(of(id).key, id);
    add(new MiniIssue(id, key, project));
  }

  void renameProject(long project, String key) {
    for (MiniIssue row : rows.values()) {
      if (row.project == project) {
        formerKeys.put(row.key, row.id);
        row.key = key + row.key.substring(row.key.indexOf('-'));
      }
    }
  }

  IssueLinkManager linkManager() {
    IssueLinkManager links = mock(IssueLinkManager.class);
    when(links.getOutwardLinks(any())).thenAnswer(call -> links(call.getArgument(0), true));
    when(links.getInwardLinks(any())).thenAnswer(call -> links(call.getArgument(0), false));
    return links;
  }

  CommentManager commentManager() {
    CommentManager comments = mock(CommentManager.class);
    when(comments.getComments(any())).thenAnswer(call -> comments(call.getArgument(0)));
    return comments;
  }

  private List<Comment> comments(Issue issue) {
    return of(issue).commentAuthors.stream().map(MiniCopies::comment).toList();
  }

  private List<IssueLink> links(Long id, boolean outward) {
    MiniIssue row = of(id);
    return row.links.stream()
        .filter(link -> link.outward() == outward)
        .map(link -> MiniCopies.link(row, link))
        .toList();
  }
}
