package com.atlassian.jira.user;

import java.security.Principal;

/** A user; the key stays when the user is renamed. */
public interface ApplicationUser extends Principal {
  String getKey();

  String getUsername();

  String getDisplayName();

  String getEmailAddress();

  boolean isActive();
}
