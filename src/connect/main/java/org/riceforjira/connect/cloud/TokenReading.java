package org.riceforjira.connect.cloud;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.riceforjira.connect.http.Call;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.jira.IdSet;
import org.riceforjira.connect.jira.IssueQuery;
import org.riceforjira.connect.jira.Reading;
import org.riceforjira.connect.jira.RemoteIssue;
import org.riceforjira.connect.jira.SearchBody;

/**
 * Pages that are joined by tokens. A page may be short, or empty, and others follow; only the
 * missing token tells the last one.
 */
final class TokenReading implements Reading {
  private final JiraClient client;
  private final IssueQuery query;
  private final Set<String> tokens = new HashSet<>();
  private final IdSet seen = new IdSet();
  private String token;
  private boolean done;

  TokenReading(JiraClient client, IssueQuery query) {
    this.client = client;
    this.query = query;
  }

  @Override
  public List<RemoteIssue> next(int limit) {
    JsonObject body = SearchBody.of(query.whole() + " ORDER BY key ASC", query.fields(), limit);
    if (token != null) {
      body.addProperty("nextPageToken", token);
    }
    return client.ask(
        Call.ask(CloudJira.SEARCH, body),
        json -> {
          List<RemoteIssue> page = SearchBody.issues(json);
          turn(json.getAsJsonObject());
          return page.stream().filter(issue -> seen.add(issue.id())).toList();
        });
  }

  private void turn(JsonObject answer) {
    JsonElement next = answer.get("nextPageToken");
    JsonElement last = answer.get("isLast");
    boolean missing = next == null || next.isJsonNull();
    done = missing || (last != null && last.isJsonPrimitive() && last.getAsBoolean());
    if (missing && last != null && last.isJsonPrimitive() && !last.getAsBoolean()) {
      throw new JiraProblem(
          JiraProblem.Kind.STRANGE,
          "Jira says that more issues follow, and not where. Nothing can be read behind them; try"
              + " again.");
    }
    if (!done) {
      token = next.getAsString();
      if (!tokens.add(token)) {
        throw new JiraProblem(
            JiraProblem.Kind.STRANGE,
            "Jira leads from one page of issues back to itself. Try again, or ask for fewer with"
                + " --jql.");
      }
    }
  }

  @Override
  public boolean done() {
    return done;
  }
}
