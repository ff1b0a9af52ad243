package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.jira.Permissions;
import org.riceforjira.host.jira.Software.Anchor;

/**
 * The issues that a request wants to move or rank, 1 to 50 by id or key, and the one they shall
 * stand next to.
 */
record AgileInput(List<String> issues, String before, String after) {
  private static final int MOST = 50;
  private static final Set<String> PROPERTIES =
      Set.of("issues", "rankBeforeIssue", "rankAfterIssue", "rankCustomFieldId");

  static AgileInput read(String text) {
    JsonObject body = Bodies.object(text, PROPERTIES);
    AgileInput input =
        new AgileInput(issues(body), text(body, "rankBeforeIssue"), text(body, "rankAfterIssue"));
    if (input.before() != null && input.after() != null) {
      throw RestProblem.of(400, "Give rankBeforeIssue or rankAfterIssue, not both.");
    }
    return input;
  }

  /** Where to rank the issues, if the request says so. */
  Optional<Anchor> anchor(Visible visible) {
    String idOrKey = before == null ? after : before;
    if (idOrKey == null) {
      return Optional.empty();
    }
    IssueRow issue = found(visible, idOrKey);
    if (issues.contains(issue.key()) || issues.contains(Long.toString(issue.id()))) {
      throw RestProblem.of(400, "Issue " + issue.key() + " cannot be ranked next to itself.");
    }
    return Optional.of(new Anchor(issue, before != null));
  }

  /** All of them, each seen, and to be edited and scheduled by the user. */
  List<IssueRow> movable(Visible visible) {
    List<IssueRow> rows = issues.stream().map(one -> found(visible, one)).toList();
    rows.forEach(row -> mustMove(visible, row));
    return rows;
  }

  private static void mustMove(Visible visible, IssueRow issue) {
    Permissions permissions = visible.jira().permissions();
    if (!permissions.may(Permissions.SCHEDULE, issue, visible.userKey())
        || !permissions.may(Permissions.EDIT, issue, visible.userKey())) {
      throw RestProblem.denied(
          visible.userKey(),
          "You need the Schedule Issues and Edit Issues permissions for %s."
              .formatted(issue.key()));
    }
  }

  private static IssueRow found(Visible visible, String idOrKey) {
    try {
      return visible.issue(idOrKey);
    } catch (RestProblem unseen) {
      throw RestProblem.of(
          400, "Issue %s does not exist, or you may not see it.".formatted(idOrKey));
    }
  }

  private static List<String> issues(JsonObject body) {
    JsonElement value = body.get("issues");
    JsonArray array =
        value != null && value.isJsonArray() ? value.getAsJsonArray() : new JsonArray();
    if (array.isEmpty() || array.size() > MOST) {
      throw RestProblem.of(400, "\"issues\" has to be an array of 1 to %d issues.".formatted(MOST));
    }
    List<String> issues = new ArrayList<>();
    for (JsonElement issue : array) {
      if (!Bodies.isText(issue)) {
        throw RestProblem.of(400, "\"issues\" has to hold ids or keys, as strings.");
      }
      issues.add(issue.getAsString());
    }
    return issues.stream().distinct().toList();
  }

  private static String text(JsonObject body, String name) {
    JsonElement value = body.get(name);
    if (value == null || value.isJsonNull()) {
      return null;
    }
    if (!Bodies.isText(value)) {
      throw RestProblem.of(400, "\"" + name + "\" has to be an id or key, as a string.");
    }
    return value.getAsString();
  }
}
