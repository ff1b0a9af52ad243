package org.riceforjira.plugin.dates;

import java.util.List;
import java.util.Map;
import org.riceforjira.plugin.jira.ProjectRef;

/** Plans a project; what is known here of roadmaps. */
public interface PlannedDates {
  /**
   * The placed issues of the project's roadmap, as the visitor sees it, in the order of the plan.
   *
   * @param parameters of the roadmap, as in its address, by name
   * @throws org.riceforjira.plugin.http.Refusal for wrong parameters, and while there is no plan:
   *     the ranking is being prepared, or nobody has said what a period can take
   */
  List<PlannedWork> of(ProjectRef project, Map<String, List<String>> parameters);
}
