package org.riceforjira.plugin.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import java.util.Set;

/** Jira's parser of JQL, as far as brackets, ORDER BY and the word "rubbish" go. */
final class MiniParser {
  private MiniParser() {}

  static SearchService service() {
    SearchService service = mock(SearchService.class);
    when(service.parseQuery(any(), anyString())).thenAnswer(call -> parse(call.getArgument(1)));
    return service;
  }

  private static ParseResult parse(String jql) {
    boolean wrong = jql.contains("rubbish") || !nests(jql);
    MessageSet errors = mock(MessageSet.class);
    when(errors.hasAnyErrors()).thenReturn(wrong);
    when(errors.getErrorMessages())
        .thenReturn(wrong ? Set.of("Error in the JQL Query.") : Set.of());
    return new ParseResult(wrong ? null : mock(Query.class), errors);
  }

  /** Brackets close what they open, and ORDER BY stands in none. */
  private static boolean nests(String jql) {
    int depth = 0;
    for (int i = 0; i < jql.length() && depth >= 0; i++) {
      depth += jql.charAt(i) == '(' ? 1 : jql.charAt(i) == ')' ? -1 : 0;
      if (depth > 0 && jql.startsWith("ORDER BY", i)) {
        return false;
      }
    }
    return depth == 0;
  }
}
