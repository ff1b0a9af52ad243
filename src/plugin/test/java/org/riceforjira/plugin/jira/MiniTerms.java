package org.riceforjira.plugin.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists of names that settings choose from: options, types of links, roles, priorities. */
public final class MiniTerms {
  private final List<IssueLinkType> linkTypes = new ArrayList<>();
  private final List<Priority> priorities = new ArrayList<>();
  private final Map<Long, ProjectRole> roles = new HashMap<>();
  private final Set<String> members = new HashSet<>();
  private final Map<String, List<String>> options = new HashMap<>();
  private final IssueLinkTypeManager links = mock(IssueLinkTypeManager.class);
  private final PriorityManager priorityManager = mock(PriorityManager.class);
  private final ProjectRoleManager roleManager = mock(ProjectRoleManager.class);
  private final OptionsManager optionsManager = mock(OptionsManager.class);

  MiniTerms() {
    linkType("Blocks", "blocks", "is blocked by");
    when(links.getIssueLinkTypes()).thenReturn(linkTypes);
    when(priorityManager.getPriorities()).thenReturn(priorities);
    when(roleManager.getProjectRoles()).thenAnswer(call -> List.copyOf(roles.values()));
    when(roleManager.getProjectRole(anyLong())).thenAnswer(call -> roles.get(call.getArgument(0)));
    when(roleManager.isUserInProjectRole(any(), any(), any()))
        .thenAnswer(
            call ->
                members.contains(
                    call.<ApplicationUser>getArgument(0).getKey()
                        + call.<ProjectRole>getArgument(1).getId()
                        + call.<Project>getArgument(2).getKey()));
    when(optionsManager.getOptions(any()))
        .thenAnswer(call -> options(call.<FieldConfig>getArgument(0).getFieldId()));
  }

  /** Adds a type of links. */
  public MiniTerms linkType(String name, String outward, String inward) {
    IssueLinkType type = mock(IssueLinkType.class);
    when(type.getName()).thenReturn(name);
    when(type.getOutward()).thenReturn(outward);
    when(type.getInward()).thenReturn(inward);
    linkTypes.add(type);
    return this;
  }

  /** Nobody can choose this type of links any more. */
  public void removeLinkType(String name) {
    linkTypes.removeIf(type -> type.getName().equals(name));
  }

  /** Adds priorities, the most urgent first. */
  public MiniTerms priorities(String... names) {
    for (String name : names) {
      Priority priority = mock(Priority.class);
      when(priority.getName()).thenReturn(name);
      priorities.add(priority);
    }
    return this;
  }

  /** There is no such priority any more. */
  public void removePriority(String name) {
    priorities.removeIf(priority -> priority.getName().equals(name));
  }

  /** Adds a project role. */
  public MiniTerms role(long id, String name) {
    ProjectRole role = mock(ProjectRole.class);
    when(role.getId()).thenReturn(id);
    when(role.getName()).thenReturn(name);
    roles.put(id, role);
    return this;
  }

  /** There is no such role any more. */
  public void removeRole(long id) {
    roles.remove(id);
  }

  /** Gives somebody a role in a project. */
  public void member(String userKey, long role, String projectKey) {
    members.add(userKey + role + projectKey);
  }

  /** Says which options a field offers. */
  public void options(String fieldId, String... names) {
    options.put(fieldId, Arrays.asList(names));
  }

  /** The types of links as the app reads them. */
  public LinkTypes linkTypes(ApiCheck api) {
    return new LinkTypes(services(), api);
  }

  /** The priorities as the app reads them. */
  public Priorities priorities() {
    return new Priorities(priorityManager);
  }

  ProjectRoles roles(ProjectManager projects, Visitor visitor, ApiCheck api) {
    return new ProjectRoles(services(), projects, visitor, api);
  }

  FieldOptions options(MiniFields fields, ProjectManager projects, ApiCheck api) {
    return new FieldOptions(fields.manager, optionsManager, projects, api);
  }

  private UnexportedServices services() {
    return new UnexportedServices() {
      @Override
      <T> T get(Class<T> service) {
        return service.cast(service == ProjectRoleManager.class ? roleManager : links);
      }
    };
  }

  private Options options(String fieldId) {
    List<Option> named = new ArrayList<>();
    for (String name : options.getOrDefault(fieldId, List.of())) {
      Option option = mock(Option.class);
      doReturn(name).when(option).getValue();
      named.add(option);
    }
    return new Listed(named);
  }

  private static final class Listed extends AbstractList<Option> implements Options {
    private final List<Option> options;

    Listed(List<Option> options) {
      this.options = options;
    }

    @Override
    public Option get(int index) {
      return options.get(index);
    }

    @Override
    public int size() {
      return options.size();
    }
  }
}
