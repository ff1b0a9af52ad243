package org.riceforjira.core.settings;

import org.riceforjira.core.sentence.Sentence;

/**
 * One thing that is wrong with settings.
 *
 * @param path where, as a JSON path such as {@code $.factors.reach.sources[1].values}
 * @param told what is wrong and how to mend it
 */
public record SettingsError(String path, Sentence told) {
  /** What is wrong and how to mend it, in English. */
  public String sentence() {
    return told.english();
  }
}
