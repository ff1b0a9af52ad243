package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.Date;
import java.util.List;

/** Reads what was changed in issues, oldest first. */
public interface ChangeHistoryManager {
  List<ChangeHistory> getChangeHistories(Issue issue);

  /** What was changed at that time or later. */
  List<ChangeHistory> getChangeHistoriesSince(Issue issue, Date since);

  /** The changes of one field, by its name as the history has it. */
  List<ChangeItemBean> getChangeItemsForField(Issue issue, String changeItemFieldName);

  List<ChangeItemBean> getChangeItemsForField(Issue issue, String changeItemFieldName, Date since);
}
