package com.atlassian.sal.api.user;

/** What the platform knows of a user. */
public interface UserProfile {
  UserKey getUserKey();

  String getUsername();

  String getFullName();
}
