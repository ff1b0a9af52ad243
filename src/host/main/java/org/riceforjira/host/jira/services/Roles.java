package org.riceforjira.host.jira.services;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.riceforjira.host.data.RoleRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.jira.Permissions;

/** The project roles and who has them. */
record Roles(Store store, Permissions permissions) implements ProjectRoleManager {
  @Override
  public Collection<ProjectRole> getProjectRoles() {
    return store.roles().all().<ProjectRole>map(View::new).toList();
  }

  @Override
  public ProjectRole getProjectRole(Long id) {
    return store.roles().get(id).map(View::new).orElse(null);
  }

  @Override
  public boolean isUserInProjectRole(
      ApplicationUser user, ProjectRole projectRole, Project project) {
    return store
        .roles()
        .get(projectRole.getId())
        .filter(row -> user != null && permissions.has(row, project.getId(), user.getKey()))
        .isPresent();
  }

  private record View(RoleRow row) implements ProjectRole {
    @Override
    public Long getId() {
      return row.id();
    }

    @Override
    public String getName() {
      return row.name();
    }
  }
}
