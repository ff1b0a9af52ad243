package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/** The project permissions that Jira itself brings. */
public class ProjectPermissions {
  public static final ProjectPermissionKey ADMINISTER_PROJECTS =
      new ProjectPermissionKey("ADMINISTER_PROJECTS");
  public static final ProjectPermissionKey BROWSE_PROJECTS =
      new ProjectPermissionKey("BROWSE_PROJECTS");
  public static final ProjectPermissionKey CREATE_ISSUES =
      new ProjectPermissionKey("CREATE_ISSUES");
  public static final ProjectPermissionKey EDIT_ISSUES = new ProjectPermissionKey("EDIT_ISSUES");
  public static final ProjectPermissionKey RESOLVE_ISSUES =
      new ProjectPermissionKey("RESOLVE_ISSUES");
  public static final ProjectPermissionKey SCHEDULE_ISSUES =
      new ProjectPermissionKey("SCHEDULE_ISSUES");

  private ProjectPermissions() {}
}
