package org.riceforjira.plugin.settings;

import com.google.gson.JsonElement;
import java.util.List;
import org.riceforjira.plugin.settings.CheckJson.WarningJson;

/**
 * What Jira knows already of a project's open issues that the visitor sees.
 *
 * @param open how many there are; null where Jira cannot count
 * @param read how many were looked at, the newest
 * @param proposal settings made of what was found
 * @param warnings numbers that may be of another scale than the proposal says
 * @param scored how many of those that were looked at have a score by the proposal
 * @param examples the best, the middle and the last of those with a score
 */
record SurveyJson(
    Long open,
    long read,
    List<FactorJson> factors,
    JsonElement proposal,
    List<WarningJson> warnings,
    long scored,
    List<ExampleJson> examples) {

  /** Everything that a factor could be read from. */
  record FactorJson(String factor, String label, List<SourceJson> sources) {}

  /**
   * One source.
   *
   * @param source as it stands in settings
   * @param issues of how many it knows something: a count of 0 is not known
   */
  record SourceJson(JsonElement source, String label, long issues, boolean proposed) {}

  record ExampleJson(String key, String summary, ScoreJson score, String formula) {}

  record ScoreJson(double value, String text) {}
}
