package org.riceforjira.plugin.jira;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.core.settings.RiceFields;
import org.springframework.stereotype.Component;

/** Which five custom fields are the site's RICE fields. */
@Component
public class RiceFieldsStore {
  private static final String KEY = "org.riceforjira.fields";

  private final PluginSettingsFactory storage;

  public RiceFieldsStore(@ComponentImport PluginSettingsFactory storage) {
    this.storage = storage;
  }

  /** Empty until the fields are set up. */
  public Optional<RiceFields> read() {
    Object stored = storage.createGlobalSettings().get(KEY);
    return stored instanceof Map<?, ?> ids
        ? Optional.of(
            new RiceFields(
                id(ids, RiceField.REACH),
                id(ids, RiceField.IMPACT),
                id(ids, RiceField.CONFIDENCE),
                id(ids, RiceField.EFFORT),
                id(ids, RiceField.SCORE)))
        : Optional.empty();
  }

  void write(Map<RiceField, String> fields) {
    storage
        .createGlobalSettings()
        .put(
            KEY,
            Map.of(
                RiceField.REACH.key(), fields.get(RiceField.REACH),
                RiceField.IMPACT.key(), fields.get(RiceField.IMPACT),
                RiceField.CONFIDENCE.key(), fields.get(RiceField.CONFIDENCE),
                RiceField.EFFORT.key(), fields.get(RiceField.EFFORT),
                RiceField.SCORE.key(), fields.get(RiceField.SCORE)));
  }

  private static String id(Map<?, ?> ids, RiceField field) {
    return (String) ids.get(field.key());
  }
}
