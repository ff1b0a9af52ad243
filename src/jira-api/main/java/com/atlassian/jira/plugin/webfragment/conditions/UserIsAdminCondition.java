package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;

/** True for users who may administer Jira. */
public class UserIsAdminCondition extends AbstractWebCondition {
  private final GlobalPermissionManager permissions;

  public UserIsAdminCondition(GlobalPermissionManager permissionManager) {
    permissions = permissionManager;
  }

  @Override
  public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
    return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
  }
}
