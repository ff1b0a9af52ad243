package org.riceforjira.host.jql;

/**
 * Something an issue refers to. The id is what is compared; the name is what it is sorted and shown
 * by (a project's key, a user's full name); the order is the administrator's, from 1, and only that
 * of priorities (1 is the highest), statuses, types, resolutions and versions counts.
 */
public record JqlValue(String id, String name, int order) {
  /** A value whose order does not count. */
  public static JqlValue of(String id, String name) {
    return new JqlValue(id, name, 0);
  }
}
