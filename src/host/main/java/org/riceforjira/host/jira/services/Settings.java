package org.riceforjira.host.jira.services;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.jira.Transactions;

/** What apps keep; settings for a key (of a project, say) are apart from the global ones. */
record Settings(Store store, Transactions transactions) implements PluginSettingsFactory {
  private static final int LONGEST_KEY = 100;

  @Override
  public PluginSettings createGlobalSettings() {
    return new Space("global/");
  }

  @Override
  public PluginSettings createSettingsForKey(String key) {
    return key == null ? createGlobalSettings() : new Space("key/" + key + "/");
  }

  private final class Space implements PluginSettings {
    private final String prefix;

    Space(String prefix) {
      this.prefix = prefix;
    }

    @Override
    public Object get(String key) {
      return read(store.settings().get(prefix + checked(key)));
    }

    @Override
    public Object put(String key, Object value) {
      if (value == null) {
        return remove(key);
      }
      String stored = SettingValue.stored(checked(key), value);
      return read(transactions.write(() -> store.settings().put(prefix + key, stored)));
    }

    @Override
    public Object remove(String key) {
      String name = prefix + checked(key);
      return read(transactions.write(() -> store.settings().remove(name)));
    }

    private static Object read(String stored) {
      return stored == null ? null : SettingValue.read(stored);
    }

    private static String checked(String key) {
      if (key == null || key.length() > LONGEST_KEY) {
        throw new IllegalArgumentException(
            "A setting's key has 1 to %d characters, not \"%s\"; shorten it."
                .formatted(LONGEST_KEY, key));
      }
      return key;
    }
  }
}
