package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The history that Jira keeps of an issue. No component: Spring would look at its types also where
 * this Jira does not have them.
 */
final class RecordedChanges {
  /** What the names of custom fields begin with here: they may be called like Jira's own fields. */
  static final String CUSTOM = "custom ";

  /** Jira reads each change by itself: of an issue that was changed very often, not all count. */
  static final int MOST_LOOKED_AT = 200;

  private final ChangeHistoryManager history;

  RecordedChanges(UnexportedServices services) {
    this.history = services.get(ChangeHistoryManager.class);
  }

  /**
   * The last change of each of the fields, by what the map gives for their names in the history.
   */
  Map<String, FieldChange> last(Issue issue, Map<String, String> byName) {
    Map<String, FieldChange> last = new HashMap<>();
    for (ChangeHistory change : newestFirst(issue)) {
      if (last.size() == byName.size()) {
        break;
      }
      for (ChangeItemBean item : change.getChangeItemBeans()) {
        Optional.ofNullable(byName.get(name(item)))
            .ifPresent(field -> last.putIfAbsent(field, change(change, item)));
      }
    }
    return last;
  }

  private List<ChangeHistory> newestFirst(Issue issue) {
    return history.getChangeHistories(issue).stream()
        .sorted(Comparator.comparing(ChangeHistory::getTimePerformed).reversed())
        .limit(MOST_LOOKED_AT)
        .toList();
  }

  private static String name(ChangeItemBean item) {
    return "custom".equals(item.getFieldType()) ? CUSTOM + item.getField() : item.getField();
  }

  private static FieldChange change(ChangeHistory change, ChangeItemBean item) {
    return new FieldChange(
        Optional.ofNullable(change.getAuthorDisplayName()),
        change.getTimePerformed().toInstant(),
        text(item.getFromString(), item.getFrom()),
        text(item.getToString(), item.getTo()));
  }

  private static String text(String string, String id) {
    if (string != null) {
      return string;
    }
    return id == null ? "" : id;
  }
}
