package org.riceforjira.host.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.jira.SearchWindowExceeded;
import org.riceforjira.host.jira.Searches;
import org.riceforjira.host.jql.JqlError;

/** A page of a search as a table with links to the pages around it. */
final class IssueTable {
  private static final int PAGE = 50;

  /** The app's field has its column in every list, as a Jira's administrator would set it up. */
  private static final String SCORE = "RICE Score";

  private final Desk desk;

  IssueTable(Desk desk) {
    this.desk = desk;
  }

  /** The model of {@code issue-table.vm}; {@code link} takes the number of the first issue. */
  Map<String, Object> of(String jql, int start, String link) {
    Map<String, Object> model = new HashMap<>();
    model.put("rows", List.of());
    model.put("problem", "");
    model.put("total", 0L);
    try {
      fill(
          model,
          desk.jira().searches().search(jql, desk.userKey(), Math.max(0, start), PAGE),
          link);
    } catch (JqlError | SearchWindowExceeded e) {
      model.put("problem", e.getMessage());
    }
    return model;
  }

  private void fill(Map<String, Object> model, Searches.Result found, String link) {
    Optional<FieldRow> score =
        desk.store().fields().all().filter(field -> field.name().equals(SCORE)).findFirst();
    FieldTexts texts = new FieldTexts(desk.store(), desk.jira().language());
    model.put("rows", found.issues().stream().map(issue -> row(issue, texts, score)).toList());
    model.put("total", found.total());
    model.put("first", found.start() + 1);
    model.put("last", found.start() + found.issues().size());
    model.put("scored", score.isPresent());
    model.put("previous", found.start() > 0 ? link + Math.max(0, found.start() - PAGE) : "");
    long next = found.start() + PAGE;
    model.put("next", next < found.total() ? link + next : "");
  }

  private static Map<String, Object> row(
      IssueRow issue, FieldTexts texts, Optional<FieldRow> score) {
    Map<String, Object> row = new HashMap<>();
    row.put("key", issue.key());
    row.put("summary", String.valueOf(issue.text(IssueRow.SUMMARY)));
    row.put("type", texts.type(issue));
    row.put("status", texts.status(issue));
    row.put("category", texts.category(issue));
    row.put("priority", texts.priority(issue));
    row.put("score", score.map(field -> texts.custom(issue, field)).orElse(""));
    return row;
  }
}
