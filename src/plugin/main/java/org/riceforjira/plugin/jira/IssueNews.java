package org.riceforjira.plugin.jira;

import java.util.Set;

/**
 * Something that happened to an issue and may concern its score.
 *
 * @param names of the changed fields, as Jira's history names them; of a link, the name of its type
 * @param timing when the score has to follow
 */
public record IssueNews(IssueRef issue, Kind kind, Set<String> names, Timing timing) {
  public IssueNews {
    names = Set.copyOf(names);
  }

  /** What can happen. */
  public enum Kind {
    CREATED,
    MOVED,
    EDITED,
    COMMENTED,
    WATCHED,
    LINKED,
    /** It is gone. */
    DELETED,
    /** Somebody stamped its factors as right, or took the stamp off; the factors did not change. */
    REVIEWED,
    /** Anything else that Jira tells of without saying what changed. */
    OTHER
  }

  /** When the score has to follow. */
  public enum Timing {
    /** Now, in the thread of whoever made the change. */
    AT_ONCE,
    /** Soon, because many issues change together or the thread is in the middle of something. */
    LATER,
    /** It was written with the change. */
    DONE
  }

  static IssueNews of(IssueRef issue, Kind kind, Timing timing) {
    return new IssueNews(issue, kind, Set.of(), timing);
  }

  IssueNews later() {
    return new IssueNews(issue, kind, names, Timing.LATER);
  }
}
