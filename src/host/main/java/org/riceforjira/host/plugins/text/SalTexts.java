package org.riceforjira.host.plugins.text;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;
import java.util.function.Supplier;

/** The texts of the apps as SAL gives them, in the language of the current visitor. */
public final class SalTexts implements I18nResolver {
  private final Texts texts;
  private final Supplier<Locale> locale;

  public SalTexts(Texts texts, Supplier<Locale> locale) {
    this.texts = texts;
    this.locale = locale;
  }

  @Override
  public String getText(String key) {
    return texts.text(locale.get(), key);
  }

  @Override
  public String getText(String key, Serializable... arguments) {
    return texts.text(locale.get(), key, (Object[]) arguments);
  }

  @Override
  public String getText(Locale language, String key) {
    return texts.text(language, key);
  }

  @Override
  public String getText(Locale language, String key, Serializable... arguments) {
    return texts.text(language, key, (Object[]) arguments);
  }

  @Override
  public String getRawText(String key) {
    return texts.raw(locale.get(), key).orElse(key);
  }
}
