package org.riceforjira.plugin.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.riceforjira.core.plan.roadmap.Period;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.horizon.PlanPeriods;
import org.riceforjira.plugin.jira.DoneIssues;
import org.riceforjira.plugin.roadmap.DoneWork.Piece;
import org.riceforjira.plugin.roadmap.DoneWork.Uncounted;
import org.springframework.stereotype.Component;

/**
 * Finds out what was done in the periods of a roadmap that have begun: by one search and one count
 * for each project.
 */
@Component
class DoneReader {
  /** So many issues of a project are counted: as many as four busy quarters have. */
  static final int MOST = 2_000;

  private final DoneIssues done;

  DoneReader(DoneIssues done) {
    this.done = done;
  }

  DoneWork of(Plan plan) {
    PlanPeriods periods = plan.frame().periods();
    List<Period> begun =
        periods.list().subList(0, periods.current().map(now -> now + 1).orElse(periods.over()));
    return begun.isEmpty()
        ? DoneWork.NONE
        : plan.source().projects().stream()
            .map(project -> of(plan, project, begun))
            .reduce(DoneWork.NONE, DoneWork::plus);
  }

  /** Without an effort nobody can tell how much an issue was. */
  private DoneWork of(Plan plan, PlanProject project, List<Period> begun) {
    ScoringRules rules = project.settings().rules();
    DoneIssues.Wanted wanted =
        new DoneIssues.Wanted(
            project.ref().id(),
            plan.source().jql(),
            begun.get(0).start(),
            begun.get(begun.size() - 1).end(),
            plan.frame().lanes());
    DoneIssues.Found found = done.find(wanted, needs(rules), MOST);
    Evaluator evaluator = new Evaluator(rules);
    List<Piece> pieces = new ArrayList<>();
    long unestimated = 0;
    for (DoneIssues.Done issue : found.issues()) {
      double effort = evaluator.score(issue.facts()).factors().effort();
      int column = column(begun, issue.day());
      if (column >= 0 && effort > 0) {
        pieces.add(new Piece(column, plan.candidates().lane(issue.lanes()), effort));
      } else if (column >= 0 && !issue.part()) {
        unestimated++;
      }
    }
    return new DoneWork(pieces, new Uncounted(found.more(), unestimated, done.undated(wanted)));
  }

  /** Nothing else of a finished issue counts any more. */
  private static FactNeeds needs(ScoringRules rules) {
    return rules.of(Factor.EFFORT).sources().stream()
        .map(Source::needs)
        .reduce(FactNeeds.NONE, FactNeeds::plus);
  }

  /** The period of a day; -1 for a day between two sprints. */
  private static int column(List<Period> begun, LocalDate day) {
    for (int column = 0; column < begun.size(); column++) {
      Period period = begun.get(column);
      if (!day.isBefore(period.start()) && !day.isAfter(period.end())) {
        return column;
      }
    }
    return -1;
  }
}
