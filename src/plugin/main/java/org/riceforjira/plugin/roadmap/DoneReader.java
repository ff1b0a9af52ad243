package org.riceforjira.plugin.roadmap;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.core.plan.roadmap.Period;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.plugin.jira.DoneIssues;
import org.riceforjira.plugin.roadmap.DoneWork.Piece;
import org.springframework.stereotype.Component;

/** Finds out what was done in the periods of a roadmap that have begun. */
@Component
class DoneReader {
  /** So many issues of a period and project are counted. */
  static final int MOST = 500;

  private final DoneIssues done;

  DoneReader(DoneIssues done) {
    this.done = done;
  }

  DoneWork of(Plan plan) {
    List<Piece> pieces = new ArrayList<>();
    boolean more = false;
    PlanPeriods periods = plan.frame().periods();
    int begun = periods.current().map(current -> current + 1).orElse(periods.over());
    for (int column = 0; column < begun; column++) {
      for (PlanProject project : plan.source().projects()) {
        more |= add(plan, project, column, pieces);
      }
    }
    return new DoneWork(pieces, more);
  }

  /** True if there are more. Without an effort nobody can tell how much an issue was. */
  private boolean add(Plan plan, PlanProject project, int column, List<Piece> pieces) {
    Period period = plan.frame().periods().list().get(column);
    DoneIssues.Wanted wanted =
        new DoneIssues.Wanted(
            project.ref().id(),
            plan.source().jql(),
            period.start(),
            period.end(),
            plan.frame().lanes());
    DoneIssues.Found found = done.find(wanted, project.settings().rules().needs(), MOST);
    Evaluator evaluator = new Evaluator(project.settings().rules());
    for (DoneIssues.Done issue : found.issues()) {
      double effort = evaluator.score(issue.facts()).factors().effort();
      if (effort >= 0) {
        pieces.add(new Piece(column, plan.candidates().lane(issue.lanes()), effort));
      }
    }
    return found.more();
  }
}
