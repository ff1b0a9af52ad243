package org.riceforjira.plugin.jira;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Texts of any length by key, in Jira's plugin settings. */
@Component
public class SiteStorage {
  private final PluginSettingsFactory storage;

  public SiteStorage(@ComponentImport PluginSettingsFactory storage) {
    this.storage = storage;
  }

  /** The text last put under this key. */
  public Optional<String> get(String key) {
    return Optional.ofNullable((String) storage.createGlobalSettings().get(key));
  }

  /** Keeps the text, in place of any other under this key. */
  public void put(String key, String text) {
    storage.createGlobalSettings().put(key, text);
  }

  /** Forgets the text, if there is one. */
  public void remove(String key) {
    storage.createGlobalSettings().remove(key);
  }
}
