package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.Set;
import org.riceforjira.plugin.jira.IssueNews.Kind;
import org.riceforjira.plugin.jira.IssueNews.Timing;
import org.springframework.stereotype.Component;

/**
 * Lets a trial write a score so that none is lost. Edits wait for their turn, as they do for one
 * another; runs do not, so that what they write in the midst of the trial may be put back by it.
 * Therefore the score is looked at again afterwards, as if somebody had edited it.
 */
@Component
class TrialWrites {
  private final Locks locks;
  private final HeardEvents heard;

  TrialWrites(Locks locks, HeardEvents heard) {
    this.locks = locks;
    this.heard = heard;
  }

  void write(TrialIssue issue, CustomField score, Runnable write) {
    locks
        .aloneSoon("edit", issue.issue().id(), () -> alone(issue, score, write))
        .orElseThrow(() -> NothingToTry.because("rice.check.untried.edited", issue.key()));
  }

  private boolean alone(TrialIssue issue, CustomField score, Runnable write) {
    try {
      write.run();
      return true;
    } finally {
      heard.pass(issue.key(), () -> List.of(edited(issue, score)));
    }
  }

  private static IssueNews edited(TrialIssue issue, CustomField score) {
    IssueRef ref = new IssueRef(issue.issue().id(), issue.key(), issue.in());
    return new IssueNews(ref, Kind.EDITED, Set.of(score.getFieldName()), Timing.LATER);
  }
}
