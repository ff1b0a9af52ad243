package org.riceforjira.connect.jira;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** What both flavours ask and answer alike when they search. */
public final class SearchBody {
  private SearchBody() {}

  /** A request for a page: query in the order of keys, and fields. */
  public static JsonObject of(String jql, List<String> fields, int limit) {
    JsonObject body = new JsonObject();
    body.addProperty("jql", jql);
    body.add("fields", fields(fields));
    body.addProperty("maxResults", limit);
    return body;
  }

  /**
   * None at all would be taken for the usual ones; asked for the id alone, Cloud leaves out the
   * key.
   */
  public static JsonArray fields(List<String> fields) {
    JsonArray names = new JsonArray();
    (fields.isEmpty() ? List.of("key") : fields).forEach(names::add);
    return names;
  }

  /** The issues of an answer. */
  public static List<RemoteIssue> issues(JsonElement answer) {
    List<RemoteIssue> issues = new ArrayList<>();
    answer
        .getAsJsonObject()
        .getAsJsonArray("issues")
        .forEach(each -> issues.add(RemoteIssue.of(each.getAsJsonObject())));
    return issues;
  }
}
