package org.riceforjira.plugin.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.plugin.jira.IssuePlanChange;
import org.riceforjira.plugin.jira.PartUnavailable;
import org.riceforjira.plugin.jira.PlanChange;
import org.riceforjira.plugin.jira.PlanTarget;
import org.riceforjira.plugin.jira.PlanTargets;
import org.riceforjira.plugin.jira.PlanValue;
import org.riceforjira.plugin.jira.PlannedFields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes planned values, and takes them back: each field only where it still holds what it is to be
 * changed from.
 */
@Component
public class PlanWriter {
  private static final Logger LOG = LoggerFactory.getLogger(PlanWriter.class);

  private final PlanTargets issues;
  private final PlannedFields fields;

  public PlanWriter(PlanTargets issues, PlannedFields fields) {
    this.issues = issues;
    this.fields = fields;
  }

  /**
   * Makes the changes of one issue as the visitor, in one update; never throws what Jira throws.
   *
   * @throws PartUnavailable where this Jira lacks what a field needs
   */
  public WriteOutcome write(IssuePlanChange wanted) {
    try {
      return issues
          .visible(wanted.issueId())
          .map(issue -> new Writing(wanted, issue).done())
          .orElseGet(() -> absent(wanted));
    } catch (PartUnavailable e) {
      // The same for every issue.
      throw e;
    } catch (RuntimeException e) {
      // One issue that Jira refuses to change must not stop the others; the report names it.
      LOG.warn("The plan could not be written to {}", wanted.key(), e);
      return nothing(wanted, "rice.dates.refused.failed", false);
    }
  }

  private WriteOutcome absent(IssuePlanChange wanted) {
    return issues.exists(wanted.issueId())
        ? nothing(wanted, "rice.dates.refused.hidden", false)
        : nothing(wanted, "rice.dates.refused.gone", true);
  }

  private WriteOutcome nothing(IssuePlanChange wanted, String sentence, boolean conflict) {
    return new WriteOutcome(
        wanted.with(List.of()), List.of(Sentence.of(sentence)), conflict, !conflict);
  }

  /** One issue. */
  private final class Writing {
    private final IssuePlanChange wanted;
    private final PlanTarget issue;
    private final List<PlanChange> made = new ArrayList<>();
    private final List<Sentence> kept = new ArrayList<>();
    private boolean conflicts;
    private boolean refused;

    Writing(IssuePlanChange wanted, PlanTarget issue) {
      this.wanted = wanted;
      this.issue = issue;
    }

    WriteOutcome done() {
      wanted.changes().forEach(this::set);
      if (!made.isEmpty()) {
        issues.update(issue);
      }
      return new WriteOutcome(wanted.with(made), kept, conflicts, refused);
    }

    private void set(PlanChange change) {
      PlanValue now = issue.value(change.field());
      if (now.same(change.after())) {
        return;
      }
      if (!now.same(change.before())) {
        conflicts = true;
        kept.add(Sentence.of("rice.dates.refused.changed", fields.called(change.field())));
        return;
      }
      Optional<Sentence> refusal = issue.set(change);
      refusal.ifPresentOrElse(this::refuse, () -> made.add(change));
    }

    private void refuse(Sentence sentence) {
      refused = true;
      if (!kept.contains(sentence)) {
        kept.add(sentence);
      }
    }
  }
}
