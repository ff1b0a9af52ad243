package org.riceforjira.plugin.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riceforjira.plugin.jira.MiniIssue.MiniLink;

/** Jira's objects made from {@link MiniJira}'s rows: each a copy that shares nothing. */
final class MiniCopies {
  private MiniCopies() {}

  static MutableIssue mutable(MiniIssue row) {
    MutableIssue copy = mock(MutableIssue.class);
    Map<String, Object> values = describe(copy, row, row.values);
    doAnswer(call -> values.put(call.<CustomField>getArgument(0).getId(), call.getArgument(1)))
        .when(copy)
        .setCustomFieldValue(any(), any());
    doAnswer(call -> values.put("duedate", call.getArgument(0))).when(copy).setDueDate(any());
    doAnswer(call -> values.put("fixVersions", call.getArgument(0)))
        .when(copy)
        .setFixVersions(any());
    return copy;
  }

  /** What a search gives: the values as they were when the issue was indexed. */
  static Issue found(MiniIssue row, Map<String, Object> indexed) {
    Issue copy = mock(Issue.class);
    describe(copy, row, indexed);
    return copy;
  }

  private static Map<String, Object> describe(
      Issue copy, MiniIssue row, Map<String, Object> stored) {
    Map<String, Object> values = new HashMap<>(stored);
    when(copy.getId()).thenReturn(row.id);
    when(copy.getKey()).thenReturn(row.key);
    when(copy.getProjectId()).thenReturn(row.project);
    when(copy.getVotes()).thenReturn(row.votes);
    when(copy.getWatches()).thenReturn(row.watches);
    when(copy.getOriginalEstimate()).thenReturn(row.originalEstimate);
    when(copy.isEditable()).thenReturn(!row.closedToEdits);
    when(copy.getCreated()).thenReturn(Timestamp.from(row.created));
    when(copy.getResolutionDate())
        .thenReturn(row.resolved == null ? null : Timestamp.from(row.resolved));
    when(copy.getCustomFieldValue(any()))
        .thenAnswer(call -> values.get(call.<CustomField>getArgument(0).getId()));
    when(copy.getDueDate()).thenAnswer(call -> values.get("duedate"));
    when(copy.getFixVersions()).thenAnswer(call -> values.getOrDefault("fixVersions", List.of()));
    when(copy.getProjectObject()).thenAnswer(call -> row.projects.apply(row.project));
    if (row.priority != null) {
      Priority priority = mock(Priority.class);
      when(priority.getName()).thenReturn(row.priority);
      when(copy.getPriority()).thenReturn(priority);
    }
    row.traits.describe(copy);
    return values;
  }

  static Comment comment(String author) {
    Comment comment = mock(Comment.class);
    ApplicationUser user = author == null ? null : MiniCopies.user(author);
    when(comment.getAuthorApplicationUser()).thenReturn(user);
    return comment;
  }

  static ApplicationUser user(String name) {
    ApplicationUser user = mock(ApplicationUser.class);
    when(user.getKey()).thenReturn(name);
    return user;
  }

  static IssueLink link(MiniIssue row, MiniLink stored) {
    IssueLinkType type = mock(IssueLinkType.class);
    when(type.getName()).thenReturn(stored.type());
    IssueLink link = mock(IssueLink.class);
    when(link.getIssueLinkType()).thenReturn(type);
    Issue self = mutable(row);
    Issue other = mutable(stored.other());
    doReturn(stored.outward() ? self : other).when(link).getSourceObject();
    doReturn(stored.outward() ? other : self).when(link).getDestinationObject();
    return link;
  }
}
