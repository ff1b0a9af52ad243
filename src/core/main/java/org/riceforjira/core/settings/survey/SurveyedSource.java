package org.riceforjira.core.settings.survey;

import java.util.Objects;
import org.riceforjira.core.score.Source;

/**
 * Something that a factor could be read from.
 *
 * @param issues of how many issues it knows something: a count of 0 is not known
 * @param proposed true if the proposal has it
 */
public record SurveyedSource(Source source, long issues, boolean proposed) {
  public SurveyedSource {
    Objects.requireNonNull(source, "source");
  }
}
