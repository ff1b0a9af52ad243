package com.atlassian.sal.api.user;

/** The logged-in user and platform-wide rights; null is anonymous. */
public interface UserManager {
  UserProfile getRemoteUser();

  UserKey getRemoteUserKey();

  UserProfile getUserProfile(UserKey userKey);

  boolean isAdmin(UserKey userKey);

  boolean isSystemAdmin(UserKey userKey);
}
