package org.riceforjira.connect.jira;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;

/** Issues of a scope with their facts, page by page; each once. */
public final class FactsReading {
  private static final int PAGE_OF_IDS = 1000;

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
    this.matches = matches(jira, query, needs);
    IssueQuery full = query;
    for (String field : FactsReader.fields(needs)) {
      full = full.with(field);
    }
    this.issues = jira.read(full);
  }

  private static Map<String, IdSet> matches(RemoteJira jira, IssueQuery query, FactNeeds needs) {
    Map<String, IdSet> matches = new HashMap<>();
    for (String needed : needs.queries()) {
      matches.put(needed, ids(jira, query, needed));
    }
    return matches;
  }

  private static IdSet ids(RemoteJira jira, IssueQuery query, String needed) {
    IdSet ids = new IdSet();
    String jql = Jql.all(query.jql(), Jql.condition(needed));
    try {
      Reading found = jira.read(new IssueQuery(query.projects(), jql, List.of()));
      while (!found.done()) {
        found.next(PAGE_OF_IDS).forEach(issue -> ids.add(issue.id()));
      }
      return ids;
    } catch (JiraProblem e) {
      throw e.kind() == JiraProblem.Kind.REJECTED
          ? e.about("The settings ask for issues with the query " + needed)
          : e;
    }
  }

  /** Up to so many more issues; may be none although others follow. */
  public List<ReadIssue> next(int limit) {
    List<RemoteIssue> page = issues.next(limit);
    List<IssueFacts> facts = reader.read(page, needs, matches);
    return IntStream.range(0, page.size())
        .mapToObj(i -> new ReadIssue(page.get(i), facts.get(i)))
        .toList();
  }

  public boolean done() {
    return issues.done();
  }
}
