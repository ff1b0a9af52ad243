package org.riceforjira.plugin.jira;

import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import org.springframework.stereotype.Component;

/** The priorities of this Jira. */
@Component
public class Priorities {
  private final PriorityManager priorities;

  Priorities(@ComponentImport PriorityManager priorities) {
    this.priorities = priorities;
  }

  /** Their names, the most urgent first. */
  public List<String> names() {
    return priorities.getPriorities().stream().map(Priority::getName).toList();
  }
}
