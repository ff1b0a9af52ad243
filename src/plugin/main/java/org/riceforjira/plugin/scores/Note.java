package org.riceforjira.plugin.scores;

import java.util.List;
import java.util.Objects;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.plugin.jira.Texts;

/**
 * A sentence for whoever looks, in their language.
 *
 * @param project key of the project that it is about; null where that is clear
 * @param key of a text of the app
 * @param arguments what to fill in
 */
public record Note(String project, String key, List<String> arguments) {
  public Note {
    Objects.requireNonNull(key, "key");
    arguments = List.copyOf(arguments);
  }

  static Note of(String key, String... arguments) {
    return new Note(null, key, List.of(arguments));
  }

  /** A sentence that has nothing but texts to fill in. */
  static Note of(Sentence sentence) {
    return of(sentence.key(), sentence.arguments().toArray(String[]::new));
  }

  /** The same about one project of several. */
  Note about(String projectKey) {
    return new Note(projectKey, key, arguments);
  }

  /** The sentence. */
  public String in(Texts texts) {
    String sentence = texts.text(key, arguments.toArray(String[]::new));
    return project == null ? sentence : texts.text("rice.run.about", project, sentence);
  }
}
