package org.riceforjira.connect.benchmark;

import com.google.gson.JsonObject;
import java.util.List;
import org.riceforjira.connect.http.Call;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.http.Time;
import org.riceforjira.connect.jira.IssueQuery;
import org.riceforjira.connect.jira.Reading;
import org.riceforjira.connect.jira.RemoteIssue;
import org.riceforjira.connect.login.Login;

/** What a script does that somebody writes in an hour: one request after the other. */
final class Baselines {
  private static final int PAGE = 100;

  private Baselines() {}

  /** Reads every issue by itself, and writes it if it differs. */
  static void issueByIssue(SlowJira jira) {
    JiraClient client = jira.client();
    String api = jira.isCloud() ? "/rest/api/3" : "/rest/api/2";
    jira.ids()
        .forEach(
            id -> {
              String path = api + "/issue/" + id;
              String fields = "?fields=" + String.join(",", SlowJira.FIELDS);
              JsonObject json = client.send(Call.get(path + fields)).getAsJsonObject();
              writeIfWrong(client, api, RemoteIssue.of(json));
            });
  }

  /** Searches page by page, and writes what differs. */
  static void searchAndWrite(SlowJira jira) {
    JiraClient client = jira.client();
    try (Login login = new Login(client, 1, Time.ofMachine())) {
      String api = login.server().flavour().api();
      Reading reading = login.jira().read(new IssueQuery(List.of("SHOP"), "", SlowJira.FIELDS));
      while (!reading.done()) {
        reading.next(PAGE).forEach(issue -> writeIfWrong(client, api, issue));
      }
    }
  }

  private static void writeIfWrong(JiraClient client, String api, RemoteIssue issue) {
    Double score = issue.number(SlowJira.SCORE);
    if (score == null || score != SlowJira.RIGHT) {
      JsonObject fields = new JsonObject();
      fields.addProperty(SlowJira.SCORE, SlowJira.RIGHT);
      JsonObject body = new JsonObject();
      body.add("fields", fields);
      client.send(Call.put(api + "/issue/" + issue.id(), body));
    }
  }
}
