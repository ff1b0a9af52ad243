package org.riceforjira.core.plan.roadmap;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * Where a roadmap reads its issues. It asks for the next issue only when there is capacity for it,
 * so an implementation can fetch pages as the iterators advance.
 */
public interface Backlog {
  /** The issues in progress, best first. */
  Iterator<Candidate> inProgress();

  /**
   * The ranking, best first. Issues that are in progress or done may be among them; issues without
   * a score may follow, or be left out.
   */
  Iterator<Candidate> ranked();

  /**
   * Those of these issues that belong to the plan, in any order; an issue that is left out is
   * outside the plan, or not to be seen. Done ones are given wherever they are: left out, they
   * would be told as something to wait for.
   */
  List<Candidate> find(Collection<Long> ids);

  /** What the issue waits for, directly, in any order; also issues outside the plan. */
  List<IssueRef> prerequisites(long id);

  /**
   * The order of {@link #ranked()}, total, for prerequisites that the ranking did not come to yet.
   */
  Comparator<Candidate> order();
}
