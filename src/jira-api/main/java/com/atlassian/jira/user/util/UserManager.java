package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/** Finds users. */
public interface UserManager {
  ApplicationUser getUserByKey(String userKey);

  ApplicationUser getUserByKeyEvenWhenUnknown(String userKey);

  ApplicationUser getUserByName(String userName);
}
