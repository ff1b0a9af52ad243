package org.riceforjira.plugin.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** The person at the browser, who may see every project and administers nothing until told so. */
public final class Visitors {
  private final JiraAuthenticationContext session = mock(JiraAuthenticationContext.class);
  private final PermissionManager permissions = mock(PermissionManager.class);
  private final GlobalPermissionManager globalPermissions = mock(GlobalPermissionManager.class);
  private final Set<String> administered = new HashSet<>();
  private final Set<String> hidden = new HashSet<>();
  private final ApplicationUser ann = MiniCopies.user("ann");

  public Visitors() {
    when(session.getLoggedInUser()).thenReturn(ann);
    when(permissions.hasPermission(any(), any(Project.class), any()))
        .thenAnswer(call -> onProject(call.getArgument(0), call.getArgument(1)));
  }

  void answerFor(Function<Issue, MiniIssue> rows) {
    when(permissions.hasPermission(any(), any(Issue.class), any()))
        .thenAnswer(call -> onIssue(call.getArgument(0), rows.apply(call.getArgument(1))));
  }

  /** The visitor as the app knows them. */
  public Visitor visitor() {
    return new Visitor(session, permissions, globalPermissions);
  }

  ApplicationUser ann() {
    return ann;
  }

  /** Nobody is signed in. */
  public void anonymous() {
    when(session.getLoggedInUser()).thenReturn(null);
  }

  /** The visitor administers Jira. */
  public void administrator() {
    when(globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, ann)).thenReturn(true);
  }

  /** The visitor administers the project with this key. */
  public void administers(String projectKey) {
    administered.add(projectKey);
  }

  /** The visitor may not see the project with this key. */
  public void hide(String projectKey) {
    hidden.add(projectKey);
  }

  private boolean onProject(ProjectPermissionKey permission, Project project) {
    return permission.equals(ProjectPermissions.BROWSE_PROJECTS)
        ? !hidden.contains(project.getKey())
        : administered.contains(project.getKey());
  }

  private static boolean onIssue(ProjectPermissionKey permission, MiniIssue row) {
    return permission.equals(ProjectPermissions.BROWSE_PROJECTS) ? row.visible : row.permitted;
  }
}
