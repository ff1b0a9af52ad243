package org.riceforjira.plugin.backlog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.http.Inputs;
import org.riceforjira.plugin.jira.EpicLinks;
import org.riceforjira.plugin.jira.QueryCheck;
import org.springframework.stereotype.Component;

/** The filters that Jira's search answers, as JQL by parameter. */
@Component
class QueryFilters {
  private static final int LONGEST_JQL = 5000;
  private static final int LONGEST_NAME = 255;
  private static final Pattern ID = Pattern.compile("[0-9]{1,18}");
  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*-[0-9]{1,18}");

  private final EpicLinks epics;
  private final QueryCheck check;

  QueryFilters(EpicLinks epics, QueryCheck check) {
    this.epics = epics;
    this.check = check;
  }

  /** The filters of a request; what has the wrong form is noted in the inputs. */
  Map<String, String> read(Inputs inputs) {
    Map<String, String> queries = new LinkedHashMap<>();
    inputs.text("jql", LONGEST_JQL).ifPresent(jql -> queries.put("jql", jql));
    inputs
        .choice("changed", Map.of("week", "updated >= startOfWeek()"))
        .ifPresent(jql -> queries.put("changed", jql));
    assignee(inputs).ifPresent(jql -> queries.put("assignee", jql));
    inputs
        .text("version", ID, "rice.backlog.error.id")
        .ifPresent(id -> queries.put("version", "fixVersion = " + id));
    inputs
        .text("component", ID, "rice.backlog.error.id")
        .ifPresent(id -> queries.put("component", "component = " + id));
    inputs
        .text("epic", KEY, "rice.backlog.error.key")
        .ifPresent(key -> epic(key, inputs).ifPresent(jql -> queries.put("epic", jql)));
    return queries;
  }

  /** Notes what Jira says against each of the queries, alone and as a part of a larger one. */
  void object(ProjectId project, Map<String, String> queries, Inputs inputs) {
    queries.forEach(
        (name, jql) -> check.objection(project, jql).ifPresent(said -> inputs.refuse(name, said)));
  }

  private static Optional<String> assignee(Inputs inputs) {
    if (!inputs.has("assignee")) {
      return Optional.empty();
    }
    Optional<String> name = inputs.text("assignee", LONGEST_NAME);
    return Optional.of(
        name.map(given -> "assignee = " + quoted(given)).orElse("assignee is EMPTY"));
  }

  private Optional<String> epic(String key, Inputs inputs) {
    Optional<String> field = epics.field();
    if (field.isEmpty()) {
      inputs.wrong("epic", "rice.backlog.error.epic");
    }
    return field.map(name -> name + " = " + quoted(key));
  }

  /** As JQL reads texts: what would end one is escaped. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
