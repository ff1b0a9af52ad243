package org.riceforjira.plugin.scores;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.riceforjira.plugin.http.BodyInputs;
import org.riceforjira.plugin.jira.Texts;

/**
 * The body of a request for planned dates: {"preview": true, "parameters": "periods=4&capacity=8"},
 * both of which may be absent. What does not say that it is no preview, is one.
 *
 * @param parameters of the roadmap, by name
 */
record DatesBody(boolean preview, Map<String, List<String>> parameters) {
  private static final String PREVIEW = "preview";
  private static final String PARAMETERS = "parameters";

  /** Refuses with a sentence for each part that is wrong. */
  static DatesBody of(JsonObject body, Texts texts) {
    BodyInputs inputs = new BodyInputs(body, List.of(PREVIEW, PARAMETERS), texts);
    DatesBody wanted = new DatesBody(inputs.flag(PREVIEW, true), inputs.address(PARAMETERS));
    inputs.check();
    return wanted;
  }
}
