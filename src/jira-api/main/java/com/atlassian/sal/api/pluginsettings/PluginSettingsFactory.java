package com.atlassian.sal.api.pluginsettings;

/** Opens plugin settings. */
public interface PluginSettingsFactory {
  PluginSettings createGlobalSettings();

  PluginSettings createSettingsForKey(String key);
}
