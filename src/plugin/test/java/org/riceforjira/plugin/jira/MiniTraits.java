package org.riceforjira.plugin.jira;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;

/** What {@link MiniJira}'s issues are about; lists show it. */
public final class MiniTraits {
  public String summary = "As a customer";

  /** Null for none. */
  public String type = "Story";

  public String icon;
  public String status = "To Do";
  public String category = "new";

  /** What the visitor calls types and statuses, where that is something else. */
  public final Map<String, String> translations = new HashMap<>();

  /** Null for nobody. */
  public String assignee;

  void describe(Issue copy) {
    when(copy.getSummary()).thenReturn(summary);
    if (type != null) {
      IssueType issueType = mock(IssueType.class);
      when(issueType.getName()).thenReturn(type);
      when(issueType.getNameTranslation()).thenReturn(translated(type));
      when(issueType.getIconUrl()).thenReturn(icon);
      when(copy.getIssueType()).thenReturn(issueType);
      when(copy.getIssueTypeId()).thenReturn(type);
    }
    Status now = mock(Status.class);
    when(now.getName()).thenReturn(status);
    when(now.getNameTranslation()).thenReturn(translated(status));
    if (category != null) {
      StatusCategory group = mock(StatusCategory.class);
      when(group.getKey()).thenReturn(category);
      when(now.getStatusCategory()).thenReturn(group);
    }
    when(copy.getStatus()).thenReturn(now);
    if (assignee != null) {
      ApplicationUser person = MiniCopies.user(assignee);
      when(person.getUsername()).thenReturn(assignee);
      when(person.getDisplayName()).thenReturn("The " + assignee);
      when(copy.getAssignee()).thenReturn(person);
    }
  }

  private String translated(String name) {
    return translations.getOrDefault(name, name);
  }
}
