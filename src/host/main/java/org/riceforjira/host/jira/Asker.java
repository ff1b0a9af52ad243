package org.riceforjira.host.jira;

/**
 * Whose search it is (null: an anonymous visitor's), and whether permissions count for it: a search
 * on behalf of the system sees everything, but still knows its user, for currentUser() in JQL.
 */
public record Asker(String userKey, boolean seesEverything) {
  /** Somebody who sees what they may see. */
  public static Asker user(String userKey) {
    return new Asker(userKey, false);
  }

  /** The system, which sees everything. */
  public static Asker overridingSecurity(String userKey) {
    return new Asker(userKey, true);
  }
}
