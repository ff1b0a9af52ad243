package org.riceforjira.host.jira;

import java.util.List;
import java.util.function.Function;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.StatusRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.jql.JqlKind;
import org.riceforjira.host.jql.JqlValue;

/** What the ids in an issue's row stand for; null where the issue has none. */
record References(
    JqlValue project,
    JqlValue type,
    JqlValue status,
    String statusCategory,
    JqlValue priority,
    JqlValue resolution,
    JqlValue assignee,
    JqlValue reporter,
    List<JqlValue> fixVersions,
    List<JqlValue> components,
    List<JqlValue> sprints,
    String parentKey) {

  static References of(IssueRow row, Catalogue catalogue, Store store) {
    Single single = (kind, field) -> optional(row.text(field), id -> catalogue.value(kind, id));
    Several several =
        (kind, field) -> row.texts(field).stream().map(id -> catalogue.value(kind, id)).toList();
    return new References(
        catalogue.value(JqlKind.PROJECT, String.valueOf(row.projectId())),
        required(single.of(JqlKind.ISSUE_TYPE, IssueRow.TYPE)),
        required(single.of(JqlKind.STATUS, IssueRow.STATUS)),
        optional(row.text(IssueRow.STATUS), id -> category(id, store)),
        single.of(JqlKind.PRIORITY, IssueRow.PRIORITY),
        single.of(JqlKind.RESOLUTION, IssueRow.RESOLUTION),
        single.of(JqlKind.USER, IssueRow.ASSIGNEE),
        single.of(JqlKind.USER, IssueRow.REPORTER),
        several.of(JqlKind.VERSION, IssueRow.FIX_VERSIONS),
        several.of(JqlKind.COMPONENT, IssueRow.COMPONENTS),
        several.of(JqlKind.SPRINT, IssueRow.SPRINTS),
        optional(row.text(IssueRow.PARENT), id -> parentKey(id, store)));
  }

  private static String category(String statusId, Store store) {
    return store.statuses().get(statusId).map(StatusRow::category).orElse("undefined");
  }

  private static String parentKey(String id, Store store) {
    return store.issue(Long.parseLong(id)).map(IssueRow::key).orElse(null);
  }

  private static JqlValue required(JqlValue value) {
    return value == null ? JqlValue.of("", "") : value;
  }

  private static <T> T optional(String id, Function<String, T> meaning) {
    return id == null ? null : meaning.apply(id);
  }

  private interface Single {
    JqlValue of(JqlKind kind, String field);
  }

  private interface Several {
    List<JqlValue> of(JqlKind kind, String field);
  }
}
