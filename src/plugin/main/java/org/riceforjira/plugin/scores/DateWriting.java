package org.riceforjira.plugin.scores;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.plugin.dates.IssuePlan;
import org.riceforjira.plugin.dates.IssuePlan.Open;
import org.riceforjira.plugin.dates.PlanComparison;
import org.riceforjira.plugin.dates.PlannedWork;
import org.riceforjira.plugin.jira.IssuePlanChange;
import org.riceforjira.plugin.jira.ProjectRef;

/** One plan while it is being written. */
final class DateWriting {
  /** Issues whose changes are noted in the journal together. */
  static final int BATCH = 20;

  private final PlanComparison comparison;
  private final DateBatch batch;
  private final Course course;
  private final DateSurroundings surroundings;
  private final DatePlan plan;
  private final DateTally tally = new DateTally();
  private long beyond;
  private long unreleased;

  DateWriting(
      PlanComparison comparison, DateBatch batch, Course course, DateSurroundings surroundings) {
    this.comparison = comparison;
    this.batch = batch;
    this.course = course;
    this.surroundings = surroundings;
    this.plan = course.live().plan();
  }

  /** Writes it to the end, or until the run is to end. */
  ProjectOutcome of(ProjectRef project) {
    List<PlannedWork> all = plan.work();
    course.begin(project);
    course.begin(RunProgress.Phase.WRITING, all.size());
    for (int from = 0; from < all.size(); from += BATCH) {
      if (from > 0) {
        surroundings.pauses().betweenBatches();
      }
      if (course.live().ending()) {
        return outcome(Ending.CANCELLED);
      }
      int to = Math.min(from + BATCH, all.size());
      List<PlannedWork> works = all.subList(from, to);
      surroundings.visitor().as(course.live().run().task().by(), () -> write(works));
      course.at(to, tally.report(Ending.RUNNING), tally.written());
    }
    return outcome(Ending.COMPLETE);
  }

  private boolean write(List<PlannedWork> works) {
    List<IssuePlanChange> changes = new ArrayList<>();
    for (PlannedWork work : works) {
      comparison.of(work, plan.fields()).ifPresent(found -> take(found, changes));
    }
    batch.write(changes).forEach(outcome -> tally.add(outcome, false));
    return true;
  }

  private void take(IssuePlan found, List<IssuePlanChange> changes) {
    beyond += found.open() == Open.END ? 1 : 0;
    unreleased += found.open() == Open.VERSION ? 1 : 0;
    if (found.change().changes().isEmpty()) {
      tally.untouched(found.change().key(), found.refusals());
    } else {
      tally.tell(found.change().key(), found.refusals());
      changes.add(found.change());
    }
  }

  private ProjectOutcome outcome(Ending ending) {
    return new ProjectOutcome(
        tally.report(ending), tally.written(), null, OpenNotes.of(beyond, unreleased));
  }
}
