package org.riceforjira.host.data;

/** Who sees a dashboard or a filter besides its owner. */
public enum Sharing {
  PRIVATE,
  /** Everybody who is logged in. */
  USERS,
  /** The anonymous too. */
  EVERYBODY;

  /** Whether it is shared with somebody; a null user is anonymous. */
  public boolean covers(String userKey) {
    return this == EVERYBODY || this == USERS && userKey != null;
  }
}
