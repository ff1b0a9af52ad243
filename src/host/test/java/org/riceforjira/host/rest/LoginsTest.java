package org.riceforjira.host.rest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.host.data.Passwords;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.UserRow;

class LoginsTest {
  private final Passwords passwords = new Passwords(new SecureRandom(), 1);
  private final Store store = Store.inMemory();
  private final Logins logins = new Logins(store, passwords);

  @BeforeEach
  void anna() {
    anna(passwords.hash("secret"), true);
  }

  @Test
  void thePasswordFitsHoweverOftenItIsGiven() {
    assertTrue(fits("secret"));
    assertTrue(fits("secret"));
  }

  @Test
  void noOtherPasswordFitsOnceTheRightOneWasGiven() {
    assertTrue(fits("secret"));
    assertFalse(fits("Secret"));
    assertFalse(fits(""));
    assertTrue(fits("secret"));
  }

  @Test
  void anOldPasswordFitsNoLonger() {
    assertTrue(fits("secret"));
    anna(passwords.hash("new"), true);
    assertFalse(fits("secret"));
    assertTrue(fits("new"));
  }

  @Test
  void whoWasMadeInactiveOrHasNoPasswordCannotSignInAnyMore() {
    assertTrue(fits("secret"));
    anna(store.users().get("anna").orElseThrow().passwordHash(), false);
    assertFalse(fits("secret"));
    anna(null, true);
    assertFalse(fits("secret"));
  }

  @Test
  void aTokenIsThatOfItsOwnerAsLongAsTheyCanSignIn() {
    assertTrue(logins.owner("anna-token").isPresent());
    assertFalse(logins.owner("anna").isPresent());
    assertFalse(logins.owner("-token").isPresent());
    anna(passwords.hash("secret"), false);
    assertFalse(logins.owner("anna-token").isPresent());
    anna(null, true);
    assertFalse(logins.owner("anna-token").isPresent());
  }

  private boolean fits(String password) {
    return logins.check("Anna", password).isPresent();
  }

  private void anna(String hash, boolean active) {
    store.users().put("anna", new UserRow("anna", "anna", "Anna", hash, Set.of(), active));
  }
}
