package org.riceforjira.plugin.scores;

import java.util.List;
import java.util.Objects;
import org.riceforjira.core.settings.PlanFields;
import org.riceforjira.plugin.dates.PlannedWork;

/**
 * What a run writes: when issues are planned.
 *
 * @param fields where to; as the settings were when the run was asked for
 * @param work in the order of the plan
 */
record DatePlan(PlanFields fields, List<PlannedWork> work) {
  DatePlan {
    Objects.requireNonNull(fields, "fields");
    work = List.copyOf(work);
  }
}
