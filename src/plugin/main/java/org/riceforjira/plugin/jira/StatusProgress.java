package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.status.Status;
import org.riceforjira.core.plan.roadmap.Progress;
import org.springframework.stereotype.Component;

/** How far the work on an issue is, as the category of its status tells. */
@Component
class StatusProgress {
  private static final String TO_DO = "new";

  private final ApiCheck api;

  StatusProgress(ApiCheck api) {
    this.api = api;
  }

  /** "new", "indeterminate" or "done"; one without a category has not begun, as on boards. */
  String category(Status status) {
    String key =
        status != null && api.has(ApiPart.STATUS_CATEGORIES) && status.getStatusCategory() != null
            ? status.getStatusCategory().getKey()
            : TO_DO;
    return Progress.ofCategory(key) == Progress.TODO ? TO_DO : key;
  }

  Progress of(Status status) {
    return Progress.ofCategory(category(status));
  }
}
