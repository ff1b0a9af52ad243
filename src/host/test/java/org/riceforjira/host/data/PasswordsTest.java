package org.riceforjira.host.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  private final Passwords passwords = new Passwords(new SecureRandom());

  @Test
  void aPasswordMatchesItsOwnHashOnly() {
    String hash = passwords.hash("alice");

    assertTrue(passwords.verify("alice", hash));
    assertFalse(passwords.verify("Alice", hash));
    assertFalse(passwords.verify("", hash));
  }

  @Test
  void equalPasswordsHaveDifferentHashesThatDoNotShowThem() {
    String first = passwords.hash("alice");
    String second = passwords.hash("alice");

    assertNotEquals(first, second);
    assertFalse(first.contains("alice"));
    assertEquals(4, first.split(":").length);
  }

  @Test
  void nobodySignsInAsAPersonWithoutAPassword() {
    assertFalse(passwords.verify("", null));
  }

  @Test
  void aHashOfAnotherNumberOfRoundsIsUnderstood() {
    // PBKDF2-HMAC-SHA256, "password", salt "salt", 4096 rounds, 32 bytes: a published test vector.
    String hash =
        "pbkdf2:4096:73616c74:c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a";

    assertTrue(passwords.verify("password", hash));
  }
}
