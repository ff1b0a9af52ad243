package org.riceforjira.host.jira.services;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import org.riceforjira.host.jira.CurrentUser;
import org.riceforjira.host.jira.Permissions;

/** Who is there and who administers, for SAL. */
record Visitors(CurrentUser current, Views views, Permissions permissions) implements UserManager {
  @Override
  public UserProfile getRemoteUser() {
    return getUserProfile(getRemoteUserKey());
  }

  @Override
  public UserKey getRemoteUserKey() {
    return current.key().map(UserKey::new).orElse(null);
  }

  @Override
  public UserProfile getUserProfile(UserKey userKey) {
    return userKey == null
        ? null
        : views.store().users().get(userKey.getStringValue()).map(UserView::new).orElse(null);
  }

  @Override
  public boolean isAdmin(UserKey userKey) {
    return userKey != null && permissions.isAdministrator(userKey.getStringValue());
  }

  @Override
  public boolean isSystemAdmin(UserKey userKey) {
    return isAdmin(userKey);
  }
}
