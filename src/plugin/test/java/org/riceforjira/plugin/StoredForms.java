package org.riceforjira.plugin;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.riceforjira.plugin.jira.MiniStorage;

/**
 * What version 0.1.0 of the app stored, as files that never change: what every later version has to
 * read. A change of form that a test of these notices needs a higher version in the document, a
 * migration of the older one, and files of its own beside these.
 */
public final class StoredForms {
  private static final String FOLDER = "/stored/0.1.0/";
  private static final String KEY = "org.riceforjira.";
  private static final List<String> TEXTS =
      List.of(
          "settings.10010",
          "settings.10010.history",
          "runs",
          "run.2",
          "run.2.journal",
          "run.2.journal.0",
          "run.4",
          "run.4.differences",
          "run.4.differences.0",
          "run.4.impact",
          "run.7",
          "run.7.journal",
          "run.7.journal.0",
          "held",
          "begun",
          "counts",
          "repair",
          "baselines.p10010",
          "baseline.be7d36bf-0cfb-4fa4-9216-371bcfaa35ac",
          "baselinequeries",
          "large",
          "large#A0");

  private StoredForms() {}

  /** A site on which version 0.1.0 was used. */
  public static MiniStorage storage() {
    MiniStorage storage = new MiniStorage();
    storage.values.put(KEY + "fields", fields());
    TEXTS.forEach(name -> storage.values.put(KEY + name, text(name)));
    return storage;
  }

  /** The ids of the fields, which Jira stores as a map. */
  public static Map<String, String> fields() {
    return new Gson().fromJson(text("fields"), new TypeToken<Map<String, String>>() {});
  }

  /** One document by what its key ends with. */
  public static String text(String name) {
    try (InputStream file = StoredForms.class.getResourceAsStream(FOLDER + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
