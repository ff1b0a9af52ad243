package org.riceforjira.host.jira.services;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.riceforjira.host.jira.Permissions;

/** Global permissions: bulk changes for everybody who is signed in, the rest for administrators. */
record GlobalGrants(Permissions permissions) implements GlobalPermissionManager {
  @Override
  public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
    if (user == null) {
      return false;
    }
    return permission.equals(GlobalPermissionKey.BULK_CHANGE)
        || permissions.isAdministrator(user.getKey());
  }
}
