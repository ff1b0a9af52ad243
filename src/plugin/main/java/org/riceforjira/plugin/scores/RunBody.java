package org.riceforjira.plugin.scores;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.riceforjira.plugin.http.BodyInputs;
import org.riceforjira.plugin.jira.Texts;

/**
 * The body of a request for a run: {"dryRun": false, "jql": "..."}, both of which may be absent.
 */
record RunBody(boolean dryRun, Optional<String> jql) {
  private static final String DRY_RUN = "dryRun";
  private static final String JQL = "jql";
  private static final int LONGEST = 10_000;

  /** Refuses with a sentence for each part that is wrong. */
  static RunBody of(JsonObject body, Texts texts) {
    BodyInputs inputs = new BodyInputs(body, List.of(DRY_RUN, JQL), texts);
    boolean dryRun = inputs.flag(DRY_RUN, false);
    Optional<String> jql = Optional.of(inputs.text(JQL, LONGEST)).filter(text -> !text.isBlank());
    inputs.check();
    return new RunBody(dryRun, jql);
  }
}
