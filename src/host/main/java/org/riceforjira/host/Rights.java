package org.riceforjira.host;

import org.riceforjira.host.jira.Jira;
import org.riceforjira.host.plugins.access.Access;

/** The rights of the user whom Jira knows in this thread. */
record Rights(Jira jira) implements Access {
  @Override
  public boolean loggedIn() {
    return jira.currentUser().key().isPresent();
  }

  @Override
  public boolean administrator() {
    return jira.permissions().isAdministrator(jira.currentUser().key().orElse(null));
  }

  @Override
  public boolean secure() {
    return jira.secureSessions().isOpen();
  }
}
