package org.riceforjira.host.jira.services;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.function.Function;

/**
 * English texts by key. As in Jira every text is a message format, so a lone apostrophe vanishes
 * and numbers get thousands separators; a key without a text stands for itself.
 */
record Texts(Function<String, String> messages) implements I18nHelper, I18nResolver {
  @Override
  public Locale getLocale() {
    return Locale.ENGLISH;
  }

  @Override
  public String getText(String key) {
    return format(key);
  }

  @Override
  public String getText(String key, Object value1) {
    return value1 instanceof Object[] values ? format(key, values) : format(key, value1);
  }

  @Override
  public String getText(String key, Object value1, Object value2, Object value3) {
    return format(key, value1, value2, value3);
  }

  @Override
  public String getText(String key, Serializable... arguments) {
    return format(key, (Object[]) arguments);
  }

  @Override
  public String getText(Locale locale, String key) {
    return format(key);
  }

  @Override
  public String getText(Locale locale, String key, Serializable... arguments) {
    return format(key, (Object[]) arguments);
  }

  @Override
  public String getRawText(String key) {
    String text = messages.apply(key);
    return text == null ? key : text;
  }

  private String format(String key, Object... values) {
    return new MessageFormat(getRawText(key), Locale.ENGLISH).format(values);
  }
}
