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
  /**
   * The ids of issues that somebody put before all others, in this order, each once: they are
   * placed first whether they have begun or not, have a score or not. They are read by {@link
   * #find}; one that it does not give is passed over. They may come again with the others.
   */
  default List<Long> pinned() {
    return List.of();
  }

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
   * It need not know of those pinned or in progress: the planning puts these first.
   */
  Comparator<Candidate> order();
}
