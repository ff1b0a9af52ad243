package org.riceforjira.host.data;

import java.util.Locale;
import java.util.Set;

/**
 * A person who can sign in.
 *
 * @param passwordHash null for people known only from an import
 * @param locale the language, as in {@code de_DE}
 */
public record UserRow(
    String key,
    String name,
    String displayName,
    String passwordHash,
    Set<String> groups,
    boolean active,
    String locale) {
  /** What everybody reads who has not said otherwise. */
  public static final String ENGLISH = "en_US";

  public UserRow {
    groups = Set.copyOf(groups);
    // Rows from before people had a language.
    locale = locale == null ? ENGLISH : locale;
  }

  /** A person who reads English. */
  public UserRow(
      String key,
      String name,
      String displayName,
      String passwordHash,
      Set<String> groups,
      boolean active) {
    this(key, name, displayName, passwordHash, groups, active, ENGLISH);
  }

  public Locale language() {
    return Locale.forLanguageTag(locale.replace('_', '-'));
  }
}
