package org.riceforjira.connect.fake.store;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.riceforjira.host.jql.CompiledQuery;
import org.riceforjira.host.jql.JqlError;
import org.riceforjira.host.jql.JqlQuery;

/** Answers JQL from the index. What was found is kept for as long as it would be found again. */
public final class Search {
  private static final int KEPT = 100;

  private final Store store;
  private final Clock clock;
  private final Map<Asking, Kept> kept = new ConcurrentHashMap<>();
  private volatile boolean missingKeys;

  public Search(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Whether issues may be compared with a key that no issue has; Jira refuses that. */
  public void compareWithMissingKeys(boolean allowed) {
    if (missingKeys != allowed) {
      missingKeys = allowed;
      kept.clear();
    }
  }

  /** Ids in the order asked for. */
  public List<Long> find(String jql, User user) throws JqlError {
    Asking asking = new Asking(jql, user.name(), user.sight());
    Kept before = kept.get(asking);
    // Bound every time: an issue or a project that the query names may be gone.
    CompiledQuery query =
        JqlQuery.parse(jql).bind(new StoreContext(store, user, clock, missingKeys));
    if (before != null && !relative(jql) && store.index().stillHolds(jql, before.at)) {
      return before.ids;
    }
    long now = store.index().now();
    List<Long> ids =
        candidates(query).stream()
            .filter(issue -> issue.issue().isSeenBy(user) && query.matches(issue))
            .sorted(query.order())
            .map(IndexedIssue::id)
            .toList();
    if (kept.size() >= KEPT) {
      kept.clear();
    }
    kept.put(asking, new Kept(ids, now));
    return ids;
  }

  /** What the clock has a say in. */
  private static boolean relative(String jql) {
    return jql.contains("(") && jql.matches("(?is).*(now|startOf\\w+|endOf\\w+)\\s*\\(.*")
        || jql.matches("(?is).*[<>=]\\s*['\"]?-?\\d+[wdhm]\\b.*");
  }

  private Collection<IndexedIssue> candidates(CompiledQuery query) {
    return query
        .issueIds()
        .<Collection<IndexedIssue>>map(
            ids -> ids.stream().flatMap(id -> store.index().get(id).stream()).toList())
        .orElseGet(store.index()::all);
  }

  /** An issue as the index has it: what a search shows of it. */
  public Optional<Issue> shown(long id, User user) {
    return store.index().get(id).map(IndexedIssue::issue).filter(issue -> issue.isSeenBy(user));
  }

  private record Asking(String jql, String user, Set<String> closed) {}

  private record Kept(List<Long> ids, long at) {}
}
