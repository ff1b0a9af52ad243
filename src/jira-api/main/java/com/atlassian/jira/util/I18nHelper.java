package com.atlassian.jira.util;

import java.util.Locale;

/** Texts in the language of one user. */
public interface I18nHelper {
  Locale getLocale();

  String getText(String key);

  String getText(String key, Object value1);

  String getText(String key, Object value1, Object value2, Object value3);
}
