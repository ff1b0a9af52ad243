package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.status.Status;
import java.util.Map;
import org.riceforjira.core.plan.roadmap.Progress;
import org.springframework.stereotype.Component;

/** How far the work on an issue is, as the category of its status tells. */
@Component
class StatusProgress {
  private static final String TO_DO = "new";

  private static final Map<String, Progress> BY_CATEGORY =
      Map.of(TO_DO, Progress.TODO, "indeterminate", Progress.IN_PROGRESS, "done", Progress.DONE);

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
    return BY_CATEGORY.containsKey(key) ? key : TO_DO;
  }

  Progress of(Status status) {
    return BY_CATEGORY.get(category(status));
  }
}
