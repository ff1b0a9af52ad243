package org.riceforjira.host.jira;

import java.util.Map;
import java.util.Set;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.RoleRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.UserRow;

/**
 * Who may do what. Permissions are named as in Jira ({@code BROWSE_PROJECTS}); a null user is an
 * anonymous visitor, who has what is granted to anyone and nothing else. Where a project does not
 * speak of them, those who edit also comment, link, move on, resolve, schedule and are assigned
 * issues, and its administrators delete.
 */
public final class Permissions {
  public static final String BROWSE = "BROWSE_PROJECTS";
  public static final String CREATE = "CREATE_ISSUES";
  public static final String EDIT = "EDIT_ISSUES";
  public static final String COMMENT = "ADD_COMMENTS";
  public static final String LINK = "LINK_ISSUES";
  public static final String TRANSITION = "TRANSITION_ISSUES";
  public static final String SCHEDULE = "SCHEDULE_ISSUES";
  public static final String RESOLVE = "RESOLVE_ISSUES";
  public static final String ASSIGNABLE = "ASSIGNABLE_USER";
  public static final String DELETE = "DELETE_ISSUES";
  public static final String ADMINISTER_PROJECT = "ADMINISTER_PROJECTS";

  /** The group that has global administration. */
  public static final String ADMINISTRATORS = "jira-administrators";

  private static final Map<String, String> USUALLY_WITH =
      Map.of(
          COMMENT, EDIT,
          LINK, EDIT,
          TRANSITION, EDIT,
          SCHEDULE, EDIT,
          RESOLVE, EDIT,
          ASSIGNABLE, EDIT,
          DELETE, ADMINISTER_PROJECT);

  private final Store store;

  public Permissions(Store store) {
    this.store = store;
  }

  /** Whether the user may do it to this issue: the project grants it and security lets them see. */
  public boolean may(String permission, IssueRow issue, String userKey) {
    return store
        .projects()
        .get(issue.projectId())
        .filter(project -> may(permission, project, userKey))
        .filter(project -> sees(issue.text(IssueRow.SECURITY), userKey))
        .isPresent();
  }

  /** Whether the project grants it to the user; says nothing about issue security. */
  public boolean may(String permission, ProjectRow project, String userKey) {
    Map<String, Set<String>> grants = project.permissions();
    String named =
        grants.containsKey(permission)
            ? permission
            : USUALLY_WITH.getOrDefault(permission, permission);
    return granted(grants.getOrDefault(named, Set.of()), userKey);
  }

  /** Whether the user has a role in a project. */
  public boolean has(RoleRow role, long projectId, String userKey) {
    return granted(role.in(projectId), userKey);
  }

  public boolean isAdministrator(String userKey) {
    return inGroup(userKey, ADMINISTRATORS);
  }

  /** Whether the user is in a security level's audience; everybody is where there is no level. */
  boolean sees(String securityLevelId, String userKey) {
    return securityLevelId == null
        || store
            .securityLevels()
            .get(Long.valueOf(securityLevelId))
            .filter(level -> granted(level.grantees(), userKey))
            .isPresent();
  }

  boolean browses(long projectId, String userKey) {
    return store.projects().get(projectId).filter(p -> may(BROWSE, p, userKey)).isPresent();
  }

  private boolean granted(Set<String> grantees, String userKey) {
    return grantees.stream().anyMatch(grantee -> covers(grantee, userKey));
  }

  private boolean covers(String grantee, String userKey) {
    if (grantee.equals("anyone")) {
      return true;
    }
    if (userKey == null) {
      return false;
    }
    return grantee.startsWith("group:")
        ? inGroup(userKey, grantee.substring("group:".length()))
        : grantee.equals("user:" + userKey);
  }

  private boolean inGroup(String userKey, String group) {
    return userKey != null
        && store
            .users()
            .get(userKey)
            .filter(UserRow::active)
            .filter(user -> user.groups().contains(group))
            .isPresent();
  }
}
