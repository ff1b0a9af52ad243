package org.riceforjira.core.settings.survey;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.settings.ProjectSettings;

/**
 * What a survey came to.
 *
 * @param sources everything that each factor could be read from, without links that no issue has
 * @param scored how many of the issues have a score by the proposal
 * @param examples by the proposal the best, the middle and the last of those with a score; fewer of
 *     fewer
 */
public record Findings(
    Map<Factor, List<SurveyedSource>> sources,
    ProjectSettings proposal,
    long scored,
    List<Evaluation> examples) {
  public Findings {
    sources = Collections.unmodifiableMap(new EnumMap<>(sources));
    Objects.requireNonNull(proposal, "proposal");
    examples = List.copyOf(examples);
  }
}
