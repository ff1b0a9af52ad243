package org.riceforjira.plugin.jira;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.core.settings.RiceFields;
import org.springframework.stereotype.Component;

/** Which five custom fields are the site's RICE fields. */
@Component
public class RiceFieldsStore {
  private static final String KEY = "org.riceforjira.fields";
  private static final String CREATED = KEY + ".created";

  private static final String VERSION = "version";
  private static final int CURRENT = 1;

  private final PluginSettingsFactory storage;

  public RiceFieldsStore(@ComponentImport PluginSettingsFactory storage) {
    this.storage = storage;
  }

  /**
   * Empty until the fields are set up, each of its own.
   *
   * @throws LaterDocument if a later version of the app has set them up
   */
  public Optional<RiceFields> read() {
    Map<RiceField, String> ids = chosen();
    return ids.values().stream().distinct().count() < RiceField.values().length
        ? Optional.empty()
        : Optional.of(
            new RiceFields(
                ids.get(RiceField.REACH),
                ids.get(RiceField.IMPACT),
                ids.get(RiceField.CONFIDENCE),
                ids.get(RiceField.EFFORT),
                ids.get(RiceField.SCORE)));
  }

  /** What was chosen last, as it stands there; empty until the fields are set up. */
  Map<RiceField, String> chosen() {
    return ids(KEY);
  }

  /** The fields that were created for a setup that did not come to its end. */
  Map<RiceField, String> created() {
    return ids(CREATED);
  }

  /** Keeps a field for the next setup, in case that this one does not come to its end. */
  void create(RiceField field, String id) {
    Map<RiceField, String> created = created();
    created.put(field, id);
    put(CREATED, created);
  }

  /** Ends a setup. */
  void write(Map<RiceField, String> fields) {
    put(KEY, fields);
    if (!created().isEmpty()) {
      storage.createGlobalSettings().remove(CREATED);
    }
  }

  private void put(String key, Map<RiceField, String> fields) {
    Map<String, String> ids = new HashMap<>(Map.of(VERSION, Integer.toString(CURRENT)));
    fields.forEach((field, id) -> ids.put(field.key(), id));
    storage.createGlobalSettings().put(key, ids);
  }

  /** What was stored before there were versions is of the first. */
  private static long version(Map<?, ?> stored) {
    return stored.get(VERSION) instanceof String text && text.matches("[0-9]{1,9}")
        ? Long.parseLong(text)
        : CURRENT;
  }

  private Map<RiceField, String> ids(String key) {
    Map<RiceField, String> ids = new EnumMap<>(RiceField.class);
    if (storage.createGlobalSettings().get(key) instanceof Map<?, ?> stored) {
      StoredDocument.check(key, version(stored), CURRENT);
      for (RiceField field : RiceField.values()) {
        if (stored.get(field.key()) instanceof String id) {
          ids.put(field, id);
        }
      }
    }
    return ids;
  }
}
