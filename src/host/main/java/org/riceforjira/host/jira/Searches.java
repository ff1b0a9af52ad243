package org.riceforjira.host.jira;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.jql.CompiledQuery;
import org.riceforjira.host.jql.JqlError;
import org.riceforjira.host.jql.JqlIssue;
import org.riceforjira.host.jql.JqlQuery;

/** Queries over the search index, which knows each issue as it was when it was last indexed. */
public final class Searches {
  private final Store store;
  private final Clock clock;
  private final Index index;
  private final int window;
  private final Extensions extensions;

  Searches(Store store, Clock clock, Index index, int window, Extensions extensions) {
    this.store = store;
    this.clock = clock;
    this.index = index;
    this.window = window;
    this.extensions = extensions;
  }

  /**
   * The issues the user may see, from {@code start} on, at most {@code max}; a null user is
   * anonymous.
   */
  public Result search(String jql, String userKey, int start, int max)
      throws JqlError, SearchWindowExceeded {
    return search(JqlQuery.parse(jql), Asker.user(userKey), start, max);
  }

  /** How many issues that the user may see match. */
  public long count(String jql, String userKey) throws JqlError {
    return count(JqlQuery.parse(jql), Asker.user(userKey));
  }

  /** A page of results; a negative {@code max} means no limit, which reaches past any window. */
  public Result search(JqlQuery query, Asker asker, int start, int max)
      throws JqlError, SearchWindowExceeded {
    long wanted = max < 0 ? Integer.MAX_VALUE : max;
    if (start < 0 || start + wanted > window) {
      throw new SearchWindowExceeded(start, wanted, window);
    }
    Sight sight = new Sight(new Permissions(store), asker);
    CompiledQuery compiled = bind(query, asker, sight);
    Best best = new Best(compiled.order(), start + max);
    matching(compiled, sight, best::offer);
    return new Result(best.from(start), start, max, best.offered());
  }

  /** How many issues match, of those the asker sees; not limited by the window. */
  public long count(JqlQuery query, Asker asker) throws JqlError {
    Sight sight = new Sight(new Permissions(store), asker);
    CompiledQuery compiled = bind(query, asker, sight);
    if (compiled.wholeProjects()) {
      return index.count(compiled.projectKeys(), sight);
    }
    long[] count = {0};
    matching(compiled, sight, issue -> count[0]++);
    return count[0];
  }

  /** Checks that a query fits this Jira, without running it. */
  public void check(JqlQuery query, Asker asker) throws JqlError {
    bind(query, asker, new Sight(new Permissions(store), asker));
  }

  private CompiledQuery bind(JqlQuery query, Asker asker, Sight sight) throws JqlError {
    SeenNames seen = new SeenNames(store, index, sight);
    return query.bind(new QueryTerms(store, clock, extensions, asker, seen));
  }

  /** A plain loop: this is asked of every issue of a project, unless the query names some. */
  private void matching(CompiledQuery compiled, Sight sight, Consumer<IndexedIssue> found) {
    if (compiled.issueIds().isPresent()) {
      for (long id : compiled.issueIds().get()) {
        index
            .issue(id)
            .filter(issue -> sight.seesProject(issue.row().projectId()))
            .filter(issue -> sight.seesLevel(issue.level()) && compiled.matches(issue))
            .ifPresent(found);
      }
      return;
    }
    for (ProjectIssues project : index.of(compiled.projectKeys())) {
      if (!sight.seesProject(project.projectId())) {
        continue;
      }
      IndexedIssue[] issues =
          compiled.statusCategory().map(project::inCategory).orElseGet(project::all);
      for (IndexedIssue issue : issues) {
        if (sight.seesLevel(issue.level()) && compiled.matchesWithin(issue)) {
          found.accept(issue);
        }
      }
    }
  }

  /** One page of results, as indexed, and how many there are in all. */
  public record Result(List<IssueRow> issues, int start, int max, long total) {}

  /** Keeps the first so many in an order, and counts all, without sorting all. */
  private static final class Best {
    private final Comparator<JqlIssue> order;
    private final int most;
    private final PriorityQueue<IndexedIssue> lastFirst;
    private long offered;

    Best(Comparator<JqlIssue> order, int most) {
      this.order = order;
      this.most = most;
      this.lastFirst = new PriorityQueue<>(order.reversed());
    }

    void offer(IndexedIssue issue) {
      offered++;
      if (most == 0) {
        return;
      }
      if (lastFirst.size() < most) {
        lastFirst.add(issue);
      } else if (order.compare(issue, lastFirst.peek()) < 0) {
        lastFirst.poll();
        lastFirst.add(issue);
      }
    }

    List<IssueRow> from(int start) {
      List<IndexedIssue> sorted = new ArrayList<>(lastFirst);
      sorted.sort(order);
      return sorted.stream().skip(start).map(IndexedIssue::row).toList();
    }

    long offered() {
      return offered;
    }
  }
}
