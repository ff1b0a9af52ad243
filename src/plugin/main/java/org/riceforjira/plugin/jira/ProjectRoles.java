package org.riceforjira.plugin.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/** The project roles of this Jira, and whether the visitor has one. */
@Component
public class ProjectRoles {
  private final UnexportedServices services;
  private final ProjectManager projects;
  private final Visitor visitor;
  private final ApiCheck api;

  ProjectRoles(
      UnexportedServices services,
      @ComponentImport ProjectManager projects,
      Visitor visitor,
      ApiCheck api) {
    this.services = services;
    this.projects = projects;
    this.visitor = visitor;
    this.api = api;
  }

  /** By name; empty where this Jira does not list them. */
  public Optional<List<Role>> all() {
    if (!api.has(ApiPart.PROJECT_ROLES)) {
      return Optional.empty();
    }
    List<Role> roles = new ArrayList<>();
    for (ProjectRole role : services.get(ProjectRoleManager.class).getProjectRoles()) {
      roles.add(new Role(role.getId(), role.getName()));
    }
    roles.sort(Comparator.comparing(Role::name, String.CASE_INSENSITIVE_ORDER));
    return Optional.of(roles);
  }

  /** What people call the role; empty where it is gone, and where this Jira does not tell. */
  public Optional<String> name(long id) {
    if (!api.has(ApiPart.PROJECT_ROLES)) {
      return Optional.empty();
    }
    ProjectRole role = services.get(ProjectRoleManager.class).getProjectRole(id);
    return role == null ? Optional.empty() : Optional.of(role.getName());
  }

  /**
   * True if the visitor has the role in the project; false where nobody can say that: the role or
   * the project is gone, or this Jira does not tell.
   */
  public boolean visitorHas(long id, ProjectId in) {
    Project project = projects.getProjectObj(in.value());
    if (project == null || !visitor.isSignedIn() || !api.has(ApiPart.PROJECT_ROLES)) {
      return false;
    }
    ProjectRoleManager roles = services.get(ProjectRoleManager.class);
    ProjectRole role = roles.getProjectRole(id);
    return role != null && roles.isUserInProjectRole(visitor.user(), role, project);
  }
}
