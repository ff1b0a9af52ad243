package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import org.riceforjira.host.jira.Jira;
import org.riceforjira.host.jira.SearchWindowExceeded;
import org.riceforjira.host.jira.Searches;
import org.riceforjira.host.jql.JqlError;

/** Answers searches in REST's form. */
final class Searcher {
  /** Jira's {@code jira.search.views.default.max}: more than this a page never holds. */
  private static final int LARGEST_PAGE = 1000;

  private final Jira jira;
  private final IssueJson issues;
  private final Fields fields;

  Searcher(Jira jira, IssueJson issues) {
    this.jira = jira;
    this.issues = issues;
    this.fields = new Fields(jira.store());
  }

  /** What is asked for, as the client said it. */
  record Question(
      String jql, int startAt, int maxResults, List<String> fields, Set<String> expand) {}

  JsonObject answer(Question question) throws JqlError, SearchWindowExceeded {
    String userKey = jira.currentUser().key().orElse(null);
    int asked = question.maxResults();
    int max = asked < 0 ? LARGEST_PAGE : Math.min(asked, LARGEST_PAGE);
    Searches.Result found =
        jira.searches().search(question.jql(), userKey, Math.max(0, question.startAt()), max);
    List<Field> chosen = fields.chosen(question.fields());
    JsonArray page = new JsonArray();
    found.issues().forEach(issue -> page.add(issues.of(issue, chosen, userKey)));
    JsonObject json = new JsonObject();
    json.addProperty("expand", "names,schema");
    json.addProperty("startAt", found.start());
    json.addProperty("maxResults", max);
    json.addProperty("total", found.total());
    json.add("issues", page);
    json.addProperty("maxResultWindow", jira.surroundings().resultWindow());
    expand(json, chosen, question.expand());
    return json;
  }

  static void expand(JsonObject json, List<Field> chosen, Set<String> expand) {
    JsonObject names = new JsonObject();
    JsonObject schema = new JsonObject();
    for (Field field : chosen) {
      names.addProperty(field.id(), field.name());
      schema.add(field.id(), field.schemaJson());
    }
    if (expand.contains("names")) {
      json.add("names", names);
    }
    if (expand.contains("schema")) {
      json.add("schema", schema);
    }
  }
}
