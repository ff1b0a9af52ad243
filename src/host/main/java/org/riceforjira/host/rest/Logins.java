package org.riceforjira.host.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.riceforjira.host.data.Passwords;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.UserRow;

/**
 * Checks names and passwords, and personal access tokens; an inactive person cannot sign in. Of
 * tokens each person has one, NAME-token: this host is for trying, and listens to its own machine.
 */
public final class Logins {
  private static final String TOKEN = "-token";

  /** Hashes with the last password that fitted them, itself hashed: to derive it takes its time. */
  private final Map<String, byte[]> known = new ConcurrentHashMap<>();

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
        .filter(user -> fits(password, user.passwordHash()))
        .findFirst();
  }

  /** Whose token it is; who has no password has no token either. */
  public Optional<UserRow> owner(String token) {
    return store
        .users()
        .all()
        .filter(user -> user.active() && user.passwordHash() != null)
        .filter(user -> token.equals(user.name() + TOKEN))
        .findFirst();
  }

  private boolean fits(String password, String hash) {
    if (hash == null) {
      return false;
    }
    byte[] quick = quickly(password, hash);
    if (MessageDigest.isEqual(quick, known.get(hash))) {
      return true;
    }
    boolean right = passwords.verify(password, hash);
    if (right) {
      known.put(hash, quick);
    }
    return right;
  }

  /** With the salt of the stored hash; kept in memory only. */
  private static byte[] quickly(String password, String hash) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((hash + ":" + password).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256.", e);
    }
  }

  /** The person with this key, if they can still sign in. */
  public Optional<UserRow> active(String userKey) {
    return Optional.ofNullable(userKey).flatMap(store.users()::get).filter(UserRow::active);
  }
}
