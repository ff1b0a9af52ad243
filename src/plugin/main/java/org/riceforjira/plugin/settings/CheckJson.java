package org.riceforjira.plugin.settings;

import com.google.gson.JsonElement;
import java.util.List;
import org.riceforjira.plugin.settings.ChangesJson.ChangeJson;

/**
 * What there is to say of settings that can be stored.
 *
 * @param settings all of them, in the current version's form
 * @param warnings what may not be meant so
 * @param goals in their order
 * @param changes what differs from the settings in force
 */
record CheckJson(
    JsonElement settings,
    List<WarningJson> warnings,
    List<GoalJson> goals,
    CandidatesJson candidates,
    List<ChangeJson> changes) {

  /** A sentence about the place of a JSON path. */
  record WarningJson(String path, String sentence) {}

  /**
   * How many issues of the project serve a goal now; null where Jira cannot tell.
   *
   * @param first those of which it is the goal that counts
   */
  record GoalJson(String path, Long matching, Long first) {}

  /** How many issues are ranked; null where Jira cannot tell. */
  record CandidatesJson(Long matching) {}
}
