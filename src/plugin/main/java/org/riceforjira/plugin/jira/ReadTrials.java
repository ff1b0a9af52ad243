package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.MutableIssue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.LaneKind;
import org.springframework.stereotype.Component;

/** Tries what lists and roadmaps tell of an issue, as they read it. */
@Component
class ReadTrials implements Trials {
  private final SingleIssues issues;
  private final TraitsReader traits;
  private final CandidateTraits candidates;
  private final DeadlineReader deadlines;
  private final LaneReader lanes;

  ReadTrials(
      SingleIssues issues,
      TraitsReader traits,
      CandidateTraits candidates,
      DeadlineReader deadlines,
      LaneReader lanes) {
    this.issues = issues;
    this.traits = traits;
    this.candidates = candidates;
    this.deadlines = deadlines;
    this.lanes = lanes;
  }

  @Override
  public TrialGroup group() {
    return TrialGroup.PARTS;
  }

  @Override
  public boolean comeFirst() {
    return true;
  }

  @Override
  public List<Trial> all() {
    return List.of(
        trial("traits", this::traits),
        trial("status-categories", traits::read).needing(ApiPart.STATUS_CATEGORIES),
        trial("icons", traits::read).needing(ApiPart.ICONS),
        trial("created", issue -> candidates.read(issue, Optional.empty()))
            .needing(ApiPart.CREATION_TIME),
        trial("resolved", MutableIssue::getResolutionDate).needing(ApiPart.RESOLUTION_TIME),
        trial("due-date", deadlines::due),
        trial("releases", deadlines::milestone).needing(ApiPart.RELEASE_DATES),
        trial("components", issue -> lanes.of(issue, by(LaneKind.COMPONENT)))
            .needing(ApiPart.COMPONENTS),
        Trial.there("page-project", ApiPart.PAGE_PROJECT));
  }

  private Trial trial(String code, Consumer<MutableIssue> reading) {
    return Trial.onIssue(code, issue -> reading.accept(issues.load(issue.issue())));
  }

  private void traits(MutableIssue issue) {
    RowTraits read = traits.read(issue);
    boolean named = !read.type().name().isBlank() && !read.status().name().isBlank();
    TrialFailed.unless(named, "rice.check.failed.empty");
  }

  private static LaneChoice by(LaneKind kind) {
    return new LaneChoice(kind, Optional.empty(), Map.of());
  }
}
