package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.riceforjira.host.jira.Permissions;

/** Project permissions; only the question about an issue honours issue security. */
record ProjectGrants(Permissions permissions, Views views) implements PermissionManager {
  @Override
  public boolean hasPermission(
      ProjectPermissionKey permissionKey, Issue issue, ApplicationUser user) {
    return views
        .store()
        .issue(issue.getId())
        .filter(row -> permissions.may(permissionKey.permissionKey(), row, key(user)))
        .isPresent();
  }

  @Override
  public boolean hasPermission(
      ProjectPermissionKey permissionKey, Project project, ApplicationUser user) {
    return views
        .store()
        .projects()
        .get(project.getId())
        .filter(row -> permissions.may(permissionKey.permissionKey(), row, key(user)))
        .isPresent();
  }

  @Override
  public Collection<Project> getProjects(ProjectPermissionKey permissionKey, ApplicationUser user) {
    return views.projects().filter(p -> hasPermission(permissionKey, p, user)).toList();
  }

  private static String key(ApplicationUser user) {
    return user == null ? null : user.getKey();
  }
}
