package org.riceforjira.plugin.scores;

import java.util.List;
import java.util.Objects;
import org.riceforjira.plugin.jira.Texts;

/**
 * A sentence for whoever looks, in their language.
 *
 * @param key of a text of the app
 * @param arguments what to fill in
 */
public record Note(String key, List<String> arguments) {
  public Note {
    Objects.requireNonNull(key, "key");
    arguments = List.copyOf(arguments);
  }

  static Note of(String key, String... arguments) {
    return new Note(key, List.of(arguments));
  }

  /** The sentence. */
  public String in(Texts texts) {
    return texts.text(key, arguments.toArray(String[]::new));
  }
}
