package org.riceforjira.host.plugins.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The texts of all installed apps, by language. */
public final class Texts {
  private final List<AppTexts> apps = new CopyOnWriteArrayList<>();

  /** Adds the texts of an app. */
  public void add(AppTexts app) {
    apps.add(app);
  }

  public void remove(AppTexts app) {
    apps.remove(app);
  }

  /** The text as written, with its placeholders; empty if no app has the key. */
  public Optional<String> raw(Locale locale, String key) {
    return apps.stream().flatMap(app -> app.raw(locale, key).stream()).findFirst();
  }

  /** The text with its placeholders filled; the key itself if no app has it. */
  public String text(Locale locale, String key, Object... arguments) {
    return raw(locale, key)
        .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
        .orElse(key);
  }
}
