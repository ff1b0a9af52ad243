package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.MutableIssue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.LaneKind;
import org.springframework.stereotype.Component;

/** Tries to read the epic of an issue, which comes as Jira Software likes. */
@Component
class EpicTrials implements Trials {
  private final SingleIssues issues;
  private final LaneReader lanes;
  private final EpicLinks epics;

  EpicTrials(SingleIssues issues, LaneReader lanes, EpicLinks epics) {
    this.issues = issues;
    this.lanes = lanes;
    this.epics = epics;
  }

  @Override
  public TrialGroup group() {
    return TrialGroup.PARTS;
  }

  @Override
  public List<Trial> all() {
    return List.of(Trial.onIssue("epics", this::epics));
  }

  private void epics(TrialIssue on) {
    MutableIssue issue = issues.load(on.issue());
    if (epics.field().isEmpty()) {
      throw NothingToTry.because("rice.check.untried.epics");
    }
    lanes.of(issue, new LaneChoice(LaneKind.EPIC, Optional.empty(), Map.of()));
    String unread = epics.unread(issue).map(value -> value.getClass().getName()).orElse("");
    TrialFailed.unless(unread.isEmpty(), "rice.check.failed.epic", on.key(), unread);
  }
}
