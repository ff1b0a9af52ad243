package org.riceforjira.plugin.installation;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.riceforjira.plugin.http.BodyInputs;
import org.riceforjira.plugin.jira.Texts;

/**
 * The body of a check: {"issueKey": "SHOP-1"}.
 *
 * @param issueKey the issue to try things on; empty for any
 */
record CheckBody(Optional<String> issueKey) {
  private static final String ISSUE = "issueKey";
  private static final int LONGEST = 255;

  /** Refuses with a sentence for each part that is wrong. */
  static CheckBody of(JsonObject body, Texts texts) {
    BodyInputs inputs = new BodyInputs(body, List.of(ISSUE), texts);
    Optional<String> key =
        Optional.of(inputs.text(ISSUE, LONGEST).strip()).filter(text -> !text.isEmpty());
    inputs.check();
    return new CheckBody(key);
  }
}
