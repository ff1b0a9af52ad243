package org.riceforjira.plugin.jira;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.List;
import java.util.Optional;
import org.riceforjira.plugin.jira.PartsHead.Side;
import org.springframework.stereotype.Component;

/**
 * Texts of any length by key, in Jira's plugin settings, which hold 99,000 characters in one value.
 * Large texts are compressed and cut into parts. A put that is interrupted leaves the old text or
 * the new one, and so does one that another node does meanwhile.
 */
@Component
public class SiteStorage {
  /** The most characters of one value: Jira's limit with some room. */
  static final int LARGEST = 90_000;

  private final PluginSettingsFactory storage;
  private final Locks locks;

  public SiteStorage(@ComponentImport PluginSettingsFactory storage, Locks locks) {
    this.storage = storage;
    this.locks = locks;
  }

  /**
   * The text last put under this key, of up to 100 characters.
   *
   * @throws DamagedText if it cannot be read any more
   */
  public Optional<String> get(String key) {
    PluginSettings values = storage.createGlobalSettings();
    String stored = value(values, key);
    while (stored != null) {
      Optional<PartsHead> head = PartsHead.in(stored);
      Optional<String> text = head.isEmpty() ? plain(stored) : whole(values, key, head.get());
      if (text.isPresent()) {
        return text;
      }
      String now = value(values, key);
      if (stored.equals(now)) {
        throw new DamagedText(key);
      }
      // Another text was put while the parts of this one were read.
      stored = now;
    }
    return Optional.empty();
  }

  /**
   * Keeps the text, in place of any other under this key.
   *
   * @throws StorageRefused if Jira stores nothing now
   */
  public void put(String key, String text) {
    try {
      change(key, text);
    } catch (RuntimeException e) {
      // Jira does not say what it throws; the caller says what cannot be done.
      throw new StorageRefused(key, e);
    }
  }

  private void change(String key, String text) {
    PluginSettings values = storage.createGlobalSettings();
    boolean plain = plain(text).isPresent();
    if (plain && PartsHead.in(value(values, key)).isEmpty()) {
      values.put(key, text);
      return;
    }
    alone(key, plain ? () -> putPlain(key, text) : () -> putParts(key, PackedText.of(text)));
  }

  /**
   * Forgets the text, if there is one. Without a lock where no parts can be in the way: a run has
   * thousands of small texts.
   *
   * @throws StorageRefused if Jira stores nothing now
   */
  public void remove(String key) {
    try {
      forget(key);
    } catch (RuntimeException e) {
      throw new StorageRefused(key, e);
    }
  }

  private void forget(String key) {
    PluginSettings values = storage.createGlobalSettings();
    if (PartsHead.in(value(values, key)).isEmpty()
        && values.get(PartsHead.key(key, Side.A, 0)) == null
        && values.get(PartsHead.key(key, Side.B, 0)) == null) {
      values.remove(key);
      return;
    }
    removeWhole(key);
  }

  private void removeWhole(String key) {
    alone(
        key,
        () -> {
          PluginSettings values = storage.createGlobalSettings();
          values.remove(key);
          removeParts(values, key, Side.A, 0);
          removeParts(values, key, Side.B, 0);
        });
  }

  /** The text if it can be stored as it is: some databases take an empty one for none. */
  private static Optional<String> plain(String text) {
    return Optional.of(text)
        .filter(all -> !all.isEmpty() && all.length() <= LARGEST)
        .filter(all -> !all.startsWith(PartsHead.MARK));
  }

  private void putPlain(String key, String text) {
    PluginSettings values = storage.createGlobalSettings();
    values.put(key, text);
    removeParts(values, key, Side.A, 0);
    removeParts(values, key, Side.B, 0);
  }

  /** In this order, an interruption leaves a head whose parts are all there. */
  private void putParts(String key, PackedText packed) {
    PluginSettings values = storage.createGlobalSettings();
    Side side = PartsHead.in(value(values, key)).map(old -> old.side().other()).orElse(Side.A);
    List<String> parts = packed.parts(LARGEST);
    for (int i = 0; i < parts.size(); i++) {
      values.put(PartsHead.key(key, side, i), parts.get(i));
    }
    values.put(key, new PartsHead(side, parts.size(), packed.checksum()).stored());
    removeParts(values, key, side, parts.size());
    removeParts(values, key, side.other(), 0);
  }

  /** From the last one down: what an interruption leaves is found from the first one up. */
  private static void removeParts(PluginSettings values, String key, Side side, int from) {
    int end = from;
    while (values.get(PartsHead.key(key, side, end)) != null) {
      end++;
    }
    for (int i = end - 1; i >= from; i--) {
      values.remove(PartsHead.key(key, side, i));
    }
  }

  private static Optional<String> whole(PluginSettings values, String key, PartsHead head) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < head.parts(); i++) {
      letters.append(value(values, PartsHead.key(key, head.side(), i)));
    }
    PackedText packed = new PackedText(letters.toString());
    return packed.checksum().equals(head.checksum()) ? packed.text() : Optional.empty();
  }

  private static String value(PluginSettings values, String key) {
    return (String) values.get(key);
  }

  private void alone(String key, Runnable work) {
    locks.alone(
        "storage",
        key.hashCode(),
        () -> {
          work.run();
          return null;
        });
  }
}
