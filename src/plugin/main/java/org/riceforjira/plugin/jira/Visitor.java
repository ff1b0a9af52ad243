package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import org.springframework.stereotype.Component;

/** The person behind the current request, who may be anonymous, and what Jira lets them do. */
@Component
public class Visitor {
  private final JiraAuthenticationContext session;
  private final PermissionManager permissions;
  private final GlobalPermissionManager globalPermissions;

  public Visitor(
      @ComponentImport JiraAuthenticationContext session,
      @ComponentImport PermissionManager permissions,
      @ComponentImport GlobalPermissionManager globalPermissions) {
    this.session = session;
    this.permissions = permissions;
    this.globalPermissions = globalPermissions;
  }

  public boolean isSignedIn() {
    return user() != null;
  }

  public boolean administersJira() {
    return globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user());
  }

  public boolean administers(Project project) {
    return administersJira()
        || permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user());
  }

  boolean sees(Project project) {
    return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user());
  }

  /** Asked of the issue, not of its project: only so does issue security count. */
  boolean sees(Issue issue) {
    return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user());
  }

  boolean edits(Issue issue) {
    return issue.isEditable()
        && permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user());
  }

  /** Null for an anonymous visitor, as Jira's own services expect it. */
  ApplicationUser user() {
    return session.getLoggedInUser();
  }
}
