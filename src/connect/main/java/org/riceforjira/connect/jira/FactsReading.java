package org.riceforjira.connect.jira;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.SystemFact;

/** Issues of a scope with their facts, page by page; each once. */
public final class FactsReading {
  /** Comments come whole, however long they are. */
  private static final int PAGE_WITH_COMMENTS = 50;

  private final FactsReader reader;
  private final FactNeeds needs;
  private final Map<String, IdSet> matches;
  private final Reading issues;

  /**
   * Begins to read. Which issues match a needed query is asked once for all of them, and before
   * they are read: that costs fewer requests than with every page.
   *
   * @param query of which issues; its fields are read besides the needed ones
   * @throws org.riceforjira.connect.http.JiraProblem when Jira does not accept a needed query
   */
  public FactsReading(RemoteJira jira, FactsReader reader, IssueQuery query, FactNeeds needs) {
    this.reader = reader;
    this.needs = needs;
    this.matches = Matches.of(jira, query, needs.queries());
    IssueQuery full = query;
    for (String field : FactsReader.fields(needs)) {
      full = full.with(field);
    }
    this.issues = jira.read(full);
  }

  /** Up to so many more issues; may be none although others follow. */
  public List<ReadIssue> next(int limit) {
    boolean comments = needs.includes(SystemFact.COMMENT_AUTHORS);
    List<RemoteIssue> page = issues.next(comments ? Math.min(limit, PAGE_WITH_COMMENTS) : limit);
    List<IssueFacts> facts = reader.read(page, needs, matches);
    return IntStream.range(0, page.size())
        .mapToObj(i -> new ReadIssue(page.get(i), facts.get(i)))
        .toList();
  }

  public boolean done() {
    return issues.done();
  }
}
