package org.riceforjira.connect.cloud;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.connect.http.Call;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.http.Time;
import org.riceforjira.connect.jira.Flavour;
import org.riceforjira.connect.jira.IssueQuery;
import org.riceforjira.connect.jira.Reading;
import org.riceforjira.connect.jira.RemoteIssue;
import org.riceforjira.connect.jira.RemoteJira;
import org.riceforjira.connect.jira.SearchBody;

/** Jira Cloud. */
public final class CloudJira implements RemoteJira {
  static final String API = Flavour.CLOUD.api();
  static final String SEARCH = API + "/search/jql";

  /** The most that one request for single issues may name. */
  private static final int MOST_NAMED = 100;

  private final JiraClient client;
  private final BulkEdit bulk;

  public CloudJira(JiraClient client, Time time) {
    this.client = client;
    this.bulk = new BulkEdit(client, time);
  }

  @Override
  public Flavour flavour() {
    return Flavour.CLOUD;
  }

  @Override
  public Reading read(IssueQuery query) {
    return new TokenReading(client, query);
  }

  @Override
  public long count(String jql) {
    JsonObject body = new JsonObject();
    body.addProperty("jql", jql);
    return client.ask(
        Call.ask(API + "/search/approximate-count", body),
        json -> json.getAsJsonObject().get("count").getAsLong());
  }

  @Override
  public List<RemoteIssue> now(List<Long> ids, List<String> fields) {
    List<RemoteIssue> issues = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += MOST_NAMED) {
      JsonArray names = new JsonArray();
      ids.subList(from, Math.min(from + MOST_NAMED, ids.size()))
          .forEach(id -> names.add(Long.toString(id)));
      JsonObject body = new JsonObject();
      body.add("issueIdsOrKeys", names);
      body.add("fields", SearchBody.fields(fields));
      issues.addAll(client.ask(Call.ask(API + "/issue/bulkfetch", body), SearchBody::issues));
    }
    return issues;
  }

  @Override
  public Optional<Map<Long, String>> clear(String field, List<Long> ids) {
    return bulk.clear(field, ids);
  }
}
