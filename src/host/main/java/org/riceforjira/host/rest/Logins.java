package org.riceforjira.host.rest;

import java.util.Optional;
import org.riceforjira.host.data.Passwords;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.UserRow;

/** Checks names and passwords; an inactive person cannot sign in. */
public final class Logins {
  private final Store store;
  private final Passwords passwords;

  public Logins(Store store, Passwords passwords) {
    this.store = store;
    this.passwords = passwords;
  }

  /** The person with this name, in any case, if the password is theirs. */
  public Optional<UserRow> check(String name, String password) {
    return store
        .users()
        .all()
        .filter(user -> user.active() && user.name().equalsIgnoreCase(name))
        .filter(user -> passwords.verify(password, user.passwordHash()))
        .findFirst();
  }

  /** The person with this key, if they can still sign in. */
  public Optional<UserRow> active(String userKey) {
    return Optional.ofNullable(userKey).flatMap(store.users()::get).filter(UserRow::active);
  }
}
