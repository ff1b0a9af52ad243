package org.riceforjira.connect.settings;

import java.util.Objects;

/**
 * Something that settings name and a Jira does not have.
 *
 * @param path where in the settings, such as {@code $.factors.reach.sources[1]}
 * @param sentence what is wrong and how to mend it
 */
public record Misfit(String path, String sentence) {
  public Misfit {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(sentence, "sentence");
  }
}
