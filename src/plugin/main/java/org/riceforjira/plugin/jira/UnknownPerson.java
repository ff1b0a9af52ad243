package org.riceforjira.plugin.jira;

/** Nobody can act for this person: Jira no longer has them, or has deactivated them. */
public final class UnknownPerson extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  UnknownPerson(String userKey) {
    super("The user " + userKey + " no longer exists in Jira or is not active.");
  }
}
