package org.riceforjira.host.jira.services;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import org.riceforjira.host.data.UserRow;

/** A user, for Jira's API and for SAL's; equal to any other view of the same key. */
record UserView(UserRow row) implements ApplicationUser, UserProfile {
  @Override
  public String getKey() {
    return row.key();
  }

  @Override
  public String getUsername() {
    return row.name();
  }

  @Override
  public String getName() {
    return row.name();
  }

  @Override
  public String getDisplayName() {
    return row.displayName();
  }

  @Override
  public String getEmailAddress() {
    return row.name() + "@example.org";
  }

  @Override
  public boolean isActive() {
    return row.active();
  }

  @Override
  public UserKey getUserKey() {
    return new UserKey(row.key());
  }

  @Override
  public String getFullName() {
    return row.displayName();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UserView that && row.key().equals(that.row.key());
  }

  @Override
  public int hashCode() {
    return row.key().hashCode();
  }

  @Override
  public String toString() {
    return row.name() + "(" + row.key() + ")";
  }
}
