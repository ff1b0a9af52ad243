package org.riceforjira.host.plugins.text;

import java.util.Locale;
import java.util.Optional;

/** The texts of all installed apps. */
public interface Texts {
  /** The text as written, with its placeholders; empty if no app has the key. */
  Optional<String> raw(Locale locale, String key);

  /** The text with its placeholders filled; the key itself if no app has it. */
  String text(Locale locale, String key, Object... arguments);
}
