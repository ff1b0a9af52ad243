package org.riceforjira.host.jira.services;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Texts by key, in the language of who is signed in. As in Jira every text is a message format, so
 * a lone apostrophe vanishes and numbers get thousands separators; a key without a text stands for
 * itself.
 */
record Texts(BiFunction<Locale, String, String> messages, Supplier<Locale> language)
    implements I18nHelper, I18nResolver {
  @Override
  public Locale getLocale() {
    return language.get();
  }

  @Override
  public String getText(String key) {
    return format(getLocale(), key);
  }

  @Override
  public String getText(String key, Object value1) {
    return value1 instanceof Object[] values
        ? format(getLocale(), key, values)
        : format(getLocale(), key, value1);
  }

  @Override
  public String getText(String key, Object value1, Object value2, Object value3) {
    return format(getLocale(), key, value1, value2, value3);
  }

  @Override
  public String getText(String key, Serializable... arguments) {
    return format(getLocale(), key, (Object[]) arguments);
  }

  @Override
  public String getText(Locale locale, String key) {
    return format(locale, key);
  }

  @Override
  public String getText(Locale locale, String key, Serializable... arguments) {
    return format(locale, key, (Object[]) arguments);
  }

  @Override
  public String getRawText(String key) {
    return raw(getLocale(), key);
  }

  private String raw(Locale locale, String key) {
    String text = messages.apply(locale, key);
    return text == null ? key : text;
  }

  private String format(Locale locale, String key, Object... values) {
    return new MessageFormat(raw(locale, key), locale).format(values);
  }
}
