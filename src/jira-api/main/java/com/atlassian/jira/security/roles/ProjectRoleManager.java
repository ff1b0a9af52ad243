package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Reads project roles and who is in them. */
public interface ProjectRoleManager {
  Collection<ProjectRole> getProjectRoles();

  ProjectRole getProjectRole(Long id);

  boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project);
}
