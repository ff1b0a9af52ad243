package org.riceforjira.host.data;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Salted password hashes (PBKDF2), as text: {@code pbkdf2:ROUNDS:SALT:HASH}, the latter in hex. */
public final class Passwords {
  // The passwords of the demonstration are their users' names anyway.
  private static final int ROUNDS = 20_000;

  private final SecureRandom random;
  private final int rounds;

  public Passwords(SecureRandom random) {
    this(random, ROUNDS);
  }

  /** Of so many rounds: where nothing is at stake, one will do. */
  public Passwords(SecureRandom random, int rounds) {
    this.random = random;
    this.rounds = rounds;
  }

  public String hash(String password) {
    byte[] salt = new byte[16];
    random.nextBytes(salt);
    HexFormat hex = HexFormat.of();
    String hash = hex.formatHex(derive(password, salt, rounds));
    return "pbkdf2:" + rounds + ":" + hex.formatHex(salt) + ":" + hash;
  }

  /** Whether the password is the hashed one; nothing matches a null hash. */
  public boolean verify(String password, String hash) {
    if (hash == null) {
      return false;
    }
    String[] parts = hash.split(":");
    HexFormat hex = HexFormat.of();
    byte[] derived = derive(password, hex.parseHex(parts[2]), Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(derived, hex.parseHex(parts[3]));
  }

  private static byte[] derive(String password, byte[] salt, int rounds) {
    try {
      PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, rounds, 256);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no PBKDF2WithHmacSHA256.", e);
    }
  }
}
