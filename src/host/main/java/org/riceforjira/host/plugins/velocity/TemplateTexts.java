package org.riceforjira.host.plugins.velocity;

import java.util.Locale;
import org.riceforjira.host.plugins.text.Texts;

/** {@code $i18n} in templates: texts in the language of the visitor. */
public final class TemplateTexts {
  private final Texts texts;
  private final Locale locale;

  public TemplateTexts(Texts texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  public String getText(String key) {
    return texts.text(locale, key);
  }

  public String getText(String key, Object... arguments) {
    return texts.text(locale, key, arguments);
  }
}
