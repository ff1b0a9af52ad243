package org.riceforjira.host.jira.services;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Locale;
import java.util.Set;
import org.riceforjira.host.data.UserRow;

/** The users, for Jira's API. */
record Users(Views views) implements UserManager {
  @Override
  public ApplicationUser getUserByKey(String userKey) {
    return views.user(userKey);
  }

  @Override
  public ApplicationUser getUserByKeyEvenWhenUnknown(String userKey) {
    ApplicationUser known = views.user(userKey);
    return known != null || userKey == null
        ? known
        : new UserView(new UserRow(userKey, userKey, userKey, null, Set.of(), false));
  }

  @Override
  public ApplicationUser getUserByName(String userName) {
    return userName == null
        ? null
        : views
            .store()
            .users()
            .all()
            .filter(row -> lower(row.name()).equals(lower(userName)))
            .findFirst()
            .map(UserView::new)
            .orElse(null);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
