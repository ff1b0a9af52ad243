package org.riceforjira.connect.datacenter;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.riceforjira.connect.http.Call;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.jira.RemoteIssue;
import org.riceforjira.connect.jira.SearchBody;

/**
 * A page of a search.
 *
 * @param total how many issues the search finds now
 * @param window how many of them can be reached by an offset
 */
record SearchPage(List<RemoteIssue> issues, long total, long window) {
  /** What Jira allows unless its administrators chose otherwise. */
  private static final long USUAL_WINDOW = 10_000;

  SearchPage {
    issues = List.copyOf(issues);
  }

  static SearchPage of(
      JiraClient client, String jql, List<String> fields, long startAt, int limit) {
    JsonObject body = SearchBody.of(jql, fields, limit);
    body.addProperty("startAt", startAt);
    return client.ask(
        Call.ask(DataCenterJira.API + "/search", body), json -> of(json.getAsJsonObject()));
  }

  private static SearchPage of(JsonObject answer) {
    return new SearchPage(
        SearchBody.issues(answer),
        answer.get("total").getAsLong(),
        number(answer.get("maxResultWindow"), USUAL_WINDOW));
  }

  private static long number(JsonElement value, long otherwise) {
    return value != null && value.isJsonPrimitive() ? value.getAsLong() : otherwise;
  }
}
