package org.riceforjira.plugin.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The scores of a project's candidates as Jira's index holds them, and the counts it gives for the
 * JQL that ranks are asked with.
 */
public final class ScoreIndex {
  /** Every query, in the order of asking. */
  public final List<String> asked = new ArrayList<>();

  private final SearchService search = mock(SearchService.class);
  private final Map<String, Double> scores = new TreeMap<>();
  private final String candidates;
  private Exception failure;

  /** An index that knows the query of the candidates by its text. */
  public ScoreIndex(String candidates) {
    this.candidates = candidates;
    when(search.parseQuery(any(), anyString())).thenAnswer(call -> parse(call.getArgument(1)));
    try {
      when(search.searchCount(any(), any())).thenAnswer(call -> count(call.getArgument(1)));
    } catch (SearchException e) {
      throw new AssertionError(e);
    }
  }

  /** A candidate; a score of null is an empty field. */
  public ScoreIndex with(String key, Double score) {
    scores.put(key, score);
    return this;
  }

  /** From now on every count fails like this. */
  public ScoreIndex failing(Exception cause) {
    failure = cause;
    return this;
  }

  /** The rank query over this index. */
  public RankQuery ranks() {
    return ranks(new ApiCheck());
  }

  /** The rank query on a Jira that cannot search. */
  public RankQuery ranksWithoutSearch() {
    return ranks(
        new ApiCheck(ChangedJira.without("com.atlassian.jira.issue.search.SearchResults")));
  }

  private RankQuery ranks(ApiCheck api) {
    return new RankQuery(search, new Visitors().visitor(), api);
  }

  private ParseResult parse(String jql) {
    asked.add(jql);
    boolean known = jql.equals(candidates) || jql.startsWith(candidates + " AND ");
    MessageSet errors = mock(MessageSet.class);
    when(errors.hasAnyErrors()).thenReturn(!known);
    when(errors.getErrorMessages()).thenReturn(Set.of("Not the candidates."));
    Query query = mock(Query.class);
    when(query.getQueryString()).thenReturn(jql);
    return new ParseResult(query, errors);
  }

  private long count(Query query) throws Exception {
    if (failure != null) {
      throw failure;
    }
    String[] clauses = query.getQueryString().substring(candidates.length()).split(" AND ");
    return scores.keySet().stream().filter(key -> matches(key, clauses)).count();
  }

  private boolean matches(String key, String[] clauses) {
    for (String clause : clauses) {
      if (!clause.isEmpty() && !matches(key, clause)) {
        return false;
      }
    }
    return true;
  }

  private boolean matches(String key, String clause) {
    Double score = scores.get(key);
    String operand = clause.substring(clause.lastIndexOf(' ') + 1);
    if (clause.startsWith("issuekey = ")) {
      return operand.equals('"' + key + '"');
    } else if (clause.startsWith("issuekey != ")) {
      return !operand.equals('"' + key + '"');
    } else if (clause.equals("cf[10104] is not EMPTY")) {
      return score != null;
    } else if (clause.startsWith("cf[10104] > ")) {
      return score != null && score > Double.parseDouble(operand);
    } else if (clause.startsWith("cf[10104] = ")) {
      return score != null && score == Double.parseDouble(operand);
    }
    throw new AssertionError("Ranks are not asked for like this: " + clause);
  }
}
