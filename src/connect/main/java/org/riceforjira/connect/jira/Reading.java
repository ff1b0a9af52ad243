package org.riceforjira.connect.jira;

import java.util.List;

/** Issues that are read page by page: each exactly once, whatever happens to others meanwhile. */
public interface Reading {
  /**
   * Up to so many more issues; may be none although others follow.
   *
   * @throws org.riceforjira.connect.http.JiraProblem when they cannot be read; then also the next
   *     call fails
   */
  List<RemoteIssue> next(int limit);

  /** True when no issue follows. */
  boolean done();
}
