package org.riceforjira.plugin.scores;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Objects;
import org.riceforjira.plugin.http.BodyInputs;
import org.riceforjira.plugin.jira.Texts;

/**
 * The body of a request for a preview of settings: {"dryRun": true, "settings": {...}}.
 *
 * @param settings as JSON, not read yet
 */
record SupposedBody(String settings) {
  static final String SETTINGS = "settings";

  private static final String DRY_RUN = "dryRun";

  SupposedBody {
    Objects.requireNonNull(settings, SETTINGS);
  }

  /** Refuses with a sentence for each part that is wrong. */
  static SupposedBody of(JsonObject body, Texts texts) {
    BodyInputs inputs = new BodyInputs(body, List.of(DRY_RUN, SETTINGS), texts);
    if (!inputs.flag(DRY_RUN, false)) {
      // Nobody shall take scores for those of settings that were never saved.
      inputs.wrong(DRY_RUN, "rice.settings.error.dryrun");
    }
    String settings = inputs.object(SETTINGS).toString();
    inputs.check();
    return new SupposedBody(settings);
  }
}
