package org.riceforjira.host.jira.services;

import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.priority.Priority;
import java.util.Comparator;
import java.util.List;
import org.riceforjira.host.data.PriorityRow;
import org.riceforjira.host.data.Store;

/** The priorities, the most urgent first. */
record Priorities(Store store) implements PriorityManager {
  @Override
  public List<Priority> getPriorities() {
    return store
        .priorities()
        .all()
        .sorted(Comparator.comparing(PriorityRow::position))
        .<Priority>map(PriorityView::new)
        .toList();
  }
}
