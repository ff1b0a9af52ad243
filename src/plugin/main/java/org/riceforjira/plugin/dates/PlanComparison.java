package org.riceforjira.plugin.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.settings.PlanFields;
import org.riceforjira.plugin.dates.IssuePlan.Open;
import org.riceforjira.plugin.jira.IssuePlanChange;
import org.riceforjira.plugin.jira.PlanChange;
import org.riceforjira.plugin.jira.PlanTarget;
import org.riceforjira.plugin.jira.PlanTargets;
import org.riceforjira.plugin.jira.PlanValue;
import org.springframework.stereotype.Component;

/** Compares plans with the issues as they are. */
@Component
public class PlanComparison {
  private final PlanTargets issues;

  public PlanComparison(PlanTargets issues) {
    this.issues = issues;
  }

  /**
   * What the visitor would change of the issue; empty if they may not see it, or it was deleted.
   *
   * @throws org.riceforjira.plugin.jira.PartUnavailable where Jira lacks what a field needs
   */
  public Optional<IssuePlan> of(PlannedWork work, PlanFields fields) {
    return issues.visible(work.issueId()).map(issue -> of(issue, work, fields));
  }

  private static IssuePlan of(PlanTarget issue, PlannedWork work, PlanFields fields) {
    List<PlanChange> wanted = new ArrayList<>();
    fields
        .start()
        .filter(field -> !work.begun() || !isBefore(issue.value(field), work.start()))
        .ifPresent(field -> wanted.add(change(issue, field, PlanValue.of(work.start()))));
    work.end().ifPresent(end -> ending(issue, end, fields, wanted));
    Open open = open(issue, work, fields);
    List<PlanChange> differing =
        wanted.stream().filter(change -> !change.before().same(change.after())).toList();
    List<Sentence> refusals =
        differing.stream()
            .map(change -> issue.refusal(change.field()))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    List<PlanChange> possible =
        differing.stream().filter(change -> issue.refusal(change.field()).isEmpty()).toList();
    return new IssuePlan(
        issue.summary(), new IssuePlanChange(issue.id(), issue.key(), possible), refusals, open);
  }

  /** The plan of what has begun begins today, which is not when the issue did. */
  private static boolean isBefore(PlanValue held, LocalDate start) {
    return held.day().filter(day -> day.isBefore(start)).isPresent();
  }

  private static void ending(
      PlanTarget issue, LocalDate end, PlanFields fields, List<PlanChange> wanted) {
    fields.end().ifPresent(field -> wanted.add(change(issue, field, PlanValue.of(end))));
    fields
        .version()
        .flatMap(field -> issue.release(field, end).map(value -> change(issue, field, value)))
        .ifPresent(wanted::add);
  }

  private static Open open(PlanTarget issue, PlannedWork work, PlanFields fields) {
    if (work.end().isEmpty()) {
      boolean awaited = fields.end().isPresent() || fields.version().isPresent();
      return awaited ? Open.END : Open.NOTHING;
    }
    boolean released =
        fields
            .version()
            .map(field -> issue.release(field, work.end().get()).isPresent())
            .orElse(true);
    return released ? Open.NOTHING : Open.VERSION;
  }

  private static PlanChange change(PlanTarget issue, String field, PlanValue after) {
    return new PlanChange(field, issue.value(field), after);
  }
}
