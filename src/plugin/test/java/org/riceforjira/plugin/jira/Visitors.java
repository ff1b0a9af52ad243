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
import com.atlassian.jira.user.util.UserManager;
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
  private final Set<String> readOnly = new HashSet<>();
  private final UserManager people = mock(UserManager.class);
  private final ApplicationUser ann = person("ann");
  private final Visitor visitor = new Visitor(session, permissions, globalPermissions, people);

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
    return visitor;
  }

  /** The people of this Jira. */
  public People people() {
    return new People(people);
  }

  /** Somebody with this name and key, who is active until told otherwise. */
  public ApplicationUser person(String name) {
    ApplicationUser person = MiniCopies.user(name);
    when(person.isActive()).thenReturn(true);
    when(people.getUserByKey(name)).thenReturn(person);
    return person;
  }

  /** Jira no longer has the person. */
  public void forget(String name) {
    when(people.getUserByKey(name)).thenReturn(null);
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

  /** The visitor may edit issues of the project with this key again. */
  public void editable(String projectKey) {
    readOnly.remove(projectKey);
  }

  /** Somebody is signed in who is not Ann. */
  public void signIn(String name) {
    ApplicationUser other = person(name);
    when(session.getLoggedInUser()).thenReturn(other);
  }

  /** Ann is signed in, as in the beginning. */
  public void signInAnn() {
    when(session.getLoggedInUser()).thenReturn(ann);
  }

  /** The visitor may not see the project with this key. */
  public void hide(String projectKey) {
    hidden.add(projectKey);
  }

  /** The visitor may not edit issues of the project with this key. */
  public void readOnly(String projectKey) {
    readOnly.add(projectKey);
  }

  private boolean onProject(ProjectPermissionKey permission, Project project) {
    if (permission.equals(ProjectPermissions.EDIT_ISSUES)) {
      return !readOnly.contains(project.getKey());
    }
    return permission.equals(ProjectPermissions.BROWSE_PROJECTS)
        ? !hidden.contains(project.getKey())
        : administered.contains(project.getKey());
  }

  private static boolean onIssue(ProjectPermissionKey permission, MiniIssue row) {
    if (permission.equals(ProjectPermissions.BROWSE_PROJECTS)) {
      return row.visible;
    }
    return permission.equals(ProjectPermissions.EDIT_ISSUES)
        ? row.permitted
        : !row.lacking.contains(permission);
  }
}
