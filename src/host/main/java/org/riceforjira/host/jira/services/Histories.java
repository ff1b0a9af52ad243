package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ofbiz.core.entity.GenericValue;
import org.riceforjira.host.data.ChangeRow;

/** The history of issues, oldest first. */
record Histories(Views views, IssueManager issues, UserManager users)
    implements ChangeHistoryManager {
  @Override
  public List<ChangeHistory> getChangeHistories(Issue issue) {
    return views.store().changesOf(issue.getId()).stream().map(this::history).toList();
  }

  @Override
  public List<ChangeHistory> getChangeHistoriesSince(Issue issue, Date since) {
    return getChangeHistories(issue).stream()
        .filter(history -> !history.getTimePerformed().before(since))
        .toList();
  }

  @Override
  public List<ChangeItemBean> getChangeItemsForField(Issue issue, String changeItemFieldName) {
    return getChangeHistories(issue).stream()
        .flatMap(history -> history.getChangeItemBeans().stream())
        .filter(item -> item.getField().equals(changeItemFieldName))
        .toList();
  }

  @Override
  public List<ChangeItemBean> getChangeItemsForField(
      Issue issue, String changeItemFieldName, Date since) {
    return getChangeItemsForField(issue, changeItemFieldName).stream()
        .filter(item -> !item.getCreated().before(since))
        .toList();
  }

  private ChangeHistory history(ChangeRow row) {
    Map<String, Object> columns = new HashMap<>();
    columns.put("id", row.id());
    columns.put("issue", row.issueId());
    columns.put("author", row.author());
    columns.put("created", Timestamp.from(Instant.parse(row.at())));
    List<GenericValue> items = row.items().stream().map(this::item).toList();
    GenericValue group = new GenericValue(columns, Map.of("ChildChangeItem", items));
    return new ChangeHistory(group, issues, users);
  }

  private GenericValue item(ChangeRow.Item item) {
    boolean custom =
        views.store().fields().all().anyMatch(field -> field.name().equals(item.field()));
    Map<String, Object> columns = new HashMap<>();
    columns.put("fieldtype", custom ? ChangeItemBean.CUSTOM_FIELD : ChangeItemBean.STATIC_FIELD);
    columns.put("field", item.field());
    columns.put("oldstring", item.from());
    columns.put("newstring", item.to());
    return new GenericValue(columns, Map.of());
  }
}
