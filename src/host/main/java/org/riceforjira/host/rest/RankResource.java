package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.jira.Permissions;
import org.riceforjira.host.jira.Software.Anchor;

/**
 * {@code /rest/agile/1.0/issue/rank}: puts up to 50 issues, in this order, before or after another.
 * 204, or 207 with an entry for each issue where some could not be ranked.
 */
@Path("issue/rank")
public final class RankResource {
  private final Visible visible;

  RankResource(Visible visible) {
    this.visible = visible;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response rank(String text) {
    AgileInput input = AgileInput.read(text);
    Anchor anchor =
        input
            .anchor(visible)
            .orElseThrow(() -> RestProblem.of(400, "Give rankBeforeIssue or rankAfterIssue."));
    List<IssueRow> asked = input.issues().stream().map(visible::issue).toList();
    List<IssueRow> allowed = asked.stream().filter(this::mayRank).toList();
    if (allowed.isEmpty()) {
      throw RestProblem.denied(
          visible.userKey(), "You need the Schedule Issues permission to rank these issues.");
    }
    Map<Long, Entry> entries = new LinkedHashMap<>();
    asked.forEach(issue -> entries.put(issue.id(), Entry.of(issue, mayRank(issue))));
    visible
        .jira()
        .software()
        .rank(allowed, anchor, visible.userKey())
        .forEach((id, reason) -> entries.computeIfPresent(id, (same, entry) -> entry.not(reason)));
    return answer(new ArrayList<>(entries.values()));
  }

  private boolean mayRank(IssueRow issue) {
    return visible.jira().permissions().may(Permissions.SCHEDULE, issue, visible.userKey());
  }

  private static Response answer(List<Entry> entries) {
    if (entries.stream().allMatch(entry -> entry.status() == 200)) {
      return Answers.noContent();
    }
    JsonArray array = new JsonArray();
    entries.forEach(entry -> array.add(entry.json()));
    JsonObject json = new JsonObject();
    json.add("entries", array);
    return Answers.of(207, json);
  }

  private record Entry(IssueRow issue, int status, String error) {
    static Entry of(IssueRow issue, boolean allowed) {
      return allowed
          ? new Entry(issue, 200, null)
          : new Entry(issue, 403, "You may not rank this issue.");
    }

    Entry not(String reason) {
      return new Entry(issue, 503, reason);
    }

    JsonObject json() {
      JsonObject json = new JsonObject();
      json.addProperty("issueId", issue.id());
      json.addProperty("issueKey", issue.key());
      json.addProperty("status", status);
      if (error != null) {
        JsonArray errors = new JsonArray();
        errors.add(error);
        json.add("errors", errors);
      }
      return json;
    }
  }
}
