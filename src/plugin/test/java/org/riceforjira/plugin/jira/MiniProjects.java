package org.riceforjira.plugin.jira;

import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The projects of a Jira, without screens. */
public final class MiniProjects {
  final ProjectManager manager = mock(ProjectManager.class);
  private final List<Project> all = new ArrayList<>();

  /** Listing the projects fails. */
  boolean broken;

  public MiniProjects() {
    when(manager.getProjects()).thenAnswer(call -> list());
    when(manager.getProjectByCurrentKey(anyString()))
        .thenAnswer(call -> find(project -> project.getKey().equals(call.getArgument(0))));
    when(manager.getProjectObj(anyLong()))
        .thenAnswer(call -> find(project -> project.getId().equals(call.getArgument(0))));
  }

  /** Adds a project. */
  public MiniProjects with(long id, String key, String name) {
    Project project = mock(Project.class);
    when(project.getId()).thenReturn(id);
    when(project.getKey()).thenReturn(key);
    when(project.getName()).thenReturn(name);
    IssueType type = mock(IssueType.class);
    when(type.getId()).thenReturn("1");
    when(project.getIssueTypes()).thenReturn(List.of(type));
    all.add(project);
    return this;
  }

  /** Gives a project another key. */
  MiniProjects rename(long id, String key) {
    when(manager.getProjectObj(id).getKey()).thenReturn(key);
    return this;
  }

  /** The projects as the app knows them. */
  public Projects projects(Visitors visitors) {
    return projects(visitors, new ApiCheck());
  }

  Projects projects(Visitors visitors, ApiCheck api) {
    ProjectScreens screens =
        new ProjectScreens(new UnexportedServices(), new MiniStorage().locks(), new ApiCheck());
    return new Projects(manager, screens, visitors.visitor(), api);
  }

  private List<Project> list() {
    if (broken) {
      throw new IllegalStateException("The database is down.");
    }
    return all;
  }

  private Project find(Predicate<Project> wanted) {
    return all.stream().filter(wanted).findFirst().orElse(null);
  }
}
