package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.MutableIssue;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.settings.PlanFields;
import org.springframework.stereotype.Component;

/** Tries what plans are written to, up to the values that would be written. */
@Component
class PlanTrials implements Trials {
  private final SingleIssues issues;
  private final PlannedFields fields;
  private final Days days;

  PlanTrials(SingleIssues issues, PlannedFields fields, Days days) {
    this.issues = issues;
    this.fields = fields;
    this.days = days;
  }

  @Override
  public TrialGroup group() {
    return TrialGroup.WRITING;
  }

  @Override
  public List<Trial> all() {
    return List.of(
        Trial.onIssue("plan-due-date", issue -> keep(issue, PlanFields.DUE_DATE))
            .needing(ApiPart.PLANNED_DUE_DATES),
        Trial.onIssue("plan-fix-versions", issue -> keep(issue, PlanFields.FIX_VERSIONS))
            .needing(ApiPart.PLANNED_FIX_VERSIONS),
        Trial.onIssue("plan-releases", this::release).needing(ApiPart.PLANNED_VERSIONS));
  }

  /** On a copy of the issue, which is not stored: the value that it has. */
  private void keep(TrialIssue issue, String fieldId) {
    MutableIssue loaded = issues.load(issue.issue());
    Optional<PlanField> field = fields.find(fieldId);
    boolean set = field.filter(found -> found.set(loaded, found.read(loaded))).isPresent();
    TrialFailed.unless(set, "rice.check.failed.plan", fieldId);
  }

  private void release(TrialIssue issue) {
    PlanVersions.release(issues.load(issue.issue()).getProjectObject(), days.today(), days);
  }
}
