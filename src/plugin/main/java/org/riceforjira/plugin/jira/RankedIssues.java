package org.riceforjira.plugin.jira;

import java.util.List;

/**
 * The ranking of a project as JQL asks for it: ids of issues. Waits until the ranking is made.
 *
 * <p>All of it may throw {@link PartUnavailable}, {@link UnusableCandidates}, {@link UnusableGoal},
 * {@link RankFailed}, and {@link IllegalStateException} if Jira cannot search.
 */
public interface RankedIssues {

  /** Among which issues the ranking is. */
  enum Seen {
    /** Those that the visitor may see. */
    BY_VISITOR,
    /** All. */
    BY_ANYBODY
  }

  /** The first so many issues with a score, best first; none before the RICE fields are set up. */
  List<Long> top(ProjectRef project, Seen seen, int most);

  /** The first so many candidates without a score, by their ids. */
  List<Long> unscored(ProjectRef project, Seen seen, int most);
}
