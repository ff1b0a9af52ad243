package org.riceforjira.connect.datacenter;

import java.util.List;
import java.util.Optional;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.jira.IdSet;
import org.riceforjira.connect.jira.Reading;
import org.riceforjira.connect.jira.RemoteIssue;

/**
 * Pages by offset, as far as the window of the server goes. An issue that leaves the result moves
 * all behind it one place forward, where a reader who only counts would miss one. So every page
 * begins with the last issue of the page before; if it does not, the walk goes back to one that was
 * read. As the order never changes, what stands before such an issue was read, too.
 */
final class OffsetWalk implements Reading {
  private static final int SERVER_ERROR = 500;

  private final JiraClient client;
  private final String jql;
  private final List<String> fields;
  private final IdSet seen;
  private Optional<RemoteIssue> last = Optional.empty();
  private long position;
  private long window = Long.MAX_VALUE;
  private long total = Long.MAX_VALUE;
  private boolean exhausted;

  /**
   * @param jql with an order that never changes
   * @param seen issues that were read already; what is read is added
   */
  OffsetWalk(JiraClient client, String jql, List<String> fields, IdSet seen) {
    this.client = client;
    this.jql = jql;
    this.fields = fields;
    this.seen = seen;
  }

  @Override
  public List<RemoteIssue> next(int limit) {
    long startAt = Math.max(0, position - 1);
    long wanted = position == 0 ? limit : limit + 1L;
    Optional<SearchPage> page = page(startAt, wanted);
    while (page.isPresent() && hasMoved(startAt, page.get())) {
      startAt = Math.max(0, startAt - Math.max(1, limit / 2));
      page = page(startAt, wanted);
    }
    return page.isPresent() ? take(startAt, page.get()) : List.of();
  }

  private Optional<SearchPage> page(long startAt, long wanted) {
    long size = Math.min(wanted, window - startAt);
    if (size <= 1 && startAt > 0 && startAt + 1 < total) {
      exhausted = true;
      return Optional.empty();
    }
    try {
      return Optional.of(
          SearchPage.of(client, jql, fields, startAt, (int) Math.min(size, Integer.MAX_VALUE)));
    } catch (JiraProblem e) {
      if (e.status() != SERVER_ERROR || startAt == 0) {
        throw e;
      }
      // A window that the server does not tell.
      exhausted = true;
      return Optional.empty();
    }
  }

  /** True where not everything before the page is known to be read. */
  private boolean hasMoved(long startAt, SearchPage page) {
    if (startAt == 0) {
      return false;
    }
    return page.issues().isEmpty() || !seen.contains(page.issues().get(0).id());
  }

  private List<RemoteIssue> take(long startAt, SearchPage page) {
    window = page.window();
    total = page.total();
    int overlap = position == 0 ? 0 : 1;
    position = startAt + page.issues().size();
    if (!page.issues().isEmpty()) {
      last = Optional.of(page.issues().get(page.issues().size() - 1));
    }
    List<RemoteIssue> fresh = page.issues().stream().filter(issue -> seen.add(issue.id())).toList();
    // Some servers end so where their window does.
    exhausted = page.issues().size() <= overlap && position < total;
    return fresh;
  }

  @Override
  public boolean done() {
    return !exhausted && position >= total;
  }

  /** True when others follow that no offset reaches. */
  boolean exhausted() {
    return exhausted || (!done() && total > window && position >= window);
  }

  /** True when the first page has told that not all can be reached. */
  boolean tooMany() {
    return total != Long.MAX_VALUE && total > window;
  }

  /** The last issue that was read. */
  Optional<RemoteIssue> last() {
    return last;
  }
}
