package com.atlassian.sal.api.pluginsettings;

/** Values by key: String, List or Map of String, Properties; null removes. */
public interface PluginSettings {
  Object get(String key);

  Object put(String key, Object value);

  Object remove(String key);
}
