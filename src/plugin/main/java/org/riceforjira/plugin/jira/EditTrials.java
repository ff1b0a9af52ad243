package org.riceforjira.plugin.jira;

import java.util.List;
import java.util.Objects;
import org.riceforjira.core.sentence.Sentence;
import org.springframework.stereotype.Component;

/** Tries whether the visitor could edit an issue, up to the update that would be sent. */
@Component
class EditTrials implements Trials {
  private final SingleIssues issues;
  private final IssueRights rights;

  EditTrials(SingleIssues issues, IssueRights rights) {
    this.issues = issues;
    this.rights = rights;
  }

  @Override
  public TrialGroup group() {
    return TrialGroup.WRITING;
  }

  @Override
  public List<Trial> all() {
    return List.of(Trial.onIssue("write-edit", this::edit));
  }

  private void edit(TrialIssue issue) {
    Editing editing = rights.editing(issues.load(issue.issue()));
    if (!editing.allowed()) {
      throw NothingToTry.because(
          editing
              .objection()
              .map(Sentence::said)
              .orElseGet(() -> Sentence.of("rice.error.issue.edit", issue.key())));
    }
    Objects.requireNonNull(issues.own());
  }
}
