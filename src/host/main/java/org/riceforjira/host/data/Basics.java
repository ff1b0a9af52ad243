package org.riceforjira.host.data;

/**
 * What every Jira has before its first project: people, groups, issue types, statuses and so on.
 */
public final class Basics {
  private final Store store;
  private final Passwords passwords;

  public Basics(Store store, Passwords passwords) {
    this.store = store;
    this.passwords = passwords;
  }

  /** Fills an empty store and commits; does nothing where there are users already. */
  public void fill() {
    if (store.users().size() == 0) {
      People.write(store, passwords);
      Terms.write(store);
      store.commit();
    }
  }
}
