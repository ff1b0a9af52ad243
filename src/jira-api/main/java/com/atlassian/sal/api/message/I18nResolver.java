package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

/** Texts in the language of the current user or of a locale. */
public interface I18nResolver {
  String getText(String key);

  String getText(String key, Serializable... arguments);

  String getText(Locale locale, String key);

  String getText(Locale locale, String key, Serializable... arguments);

  String getRawText(String key);
}
