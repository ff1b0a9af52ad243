package org.riceforjira.host.data;

/** A saved filter: a query under a name; {@code owner} is a user key. */
public record FilterRow(
    long id, String owner, String name, String description, String jql, Sharing sharing) {
  /** Whether somebody may use it; a null user is anonymous. Administrators are like any other. */
  public boolean seenBy(String userKey) {
    return owner.equals(userKey) || sharing.covers(userKey);
  }
}
