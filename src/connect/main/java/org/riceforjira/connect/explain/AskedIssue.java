package org.riceforjira.connect.explain;

import java.util.Objects;
import org.riceforjira.connect.candidates.RankedCandidates;
import org.riceforjira.core.score.IssueFacts;

/**
 * An issue that is to be explained, as it is now.
 *
 * @param project key of its project
 * @param among the candidates of its project, which it need not be one of
 */
record AskedIssue(IssueFacts facts, String summary, String project, RankedCandidates among) {
  AskedIssue {
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(project, "project");
    Objects.requireNonNull(among, "among");
  }
}
