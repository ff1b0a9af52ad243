package com.atlassian.jira.config;

import com.atlassian.jira.issue.priority.Priority;
import java.util.List;

/** Reads the priorities. */
public interface PriorityManager {
  List<Priority> getPriorities();
}
