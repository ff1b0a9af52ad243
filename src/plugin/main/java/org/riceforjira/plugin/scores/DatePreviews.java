package org.riceforjira.plugin.scores;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.plugin.dates.IssuePlan;
import org.riceforjira.plugin.dates.IssuePlan.Open;
import org.riceforjira.plugin.dates.PlanComparison;
import org.riceforjira.plugin.dates.PlannedWork;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Tells the visitor what writing planned dates would change, and writes nothing. */
@Component
class DatePreviews {
  /** Of more issues only the counts are told. */
  static final int MOST = 500;

  private final PlanComparison comparison;
  private final DateRows rows;
  private final Texts texts;

  DatePreviews(PlanComparison comparison, DateRows rows, Texts texts) {
    this.comparison = comparison;
    this.rows = rows;
    this.texts = texts;
  }

  DatesJson of(DatePlan plan) {
    List<DatesJson.Issue> issues = new ArrayList<>();
    long total = 0;
    long changed = 0;
    long unchanged = 0;
    long beyond = 0;
    long unreleased = 0;
    for (PlannedWork work : plan.work()) {
      IssuePlan found = comparison.of(work, plan.fields()).orElse(null);
      if (found == null) {
        continue;
      }
      beyond += found.open() == Open.END ? 1 : 0;
      unreleased += found.open() == Open.VERSION ? 1 : 0;
      changed += found.change().changes().isEmpty() ? 0 : 1;
      if (!found.differs()) {
        unchanged++;
      } else if (total++ < MOST) {
        issues.add(issue(found));
      }
    }
    List<String> notes =
        OpenNotes.of(beyond, unreleased).stream().map(note -> note.in(texts)).toList();
    return new DatesJson(issues, total, changed, unchanged, notes);
  }

  private DatesJson.Issue issue(IssuePlan found) {
    return new DatesJson.Issue(
        found.change().key(),
        found.summary(),
        rows.fields(found.change().changes()),
        found.refusals().stream().map(texts::text).toList());
  }
}
