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

/**
 * Jira's parser of JQL, as far as brackets, ORDER BY and the word "rubbish" go. Like Jira's it
 * takes any name; only the check of names knows that what is called "deleted" does not exist.
 */
final class MiniParser {
  private MiniParser() {}

  static SearchService service() {
    SearchService service = mock(SearchService.class);
    when(service.parseQuery(any(), anyString())).thenAnswer(call -> parse(call.getArgument(1)));
    when(service.validateQuery(any(), any())).thenAnswer(call -> validate(call.getArgument(1)));
    return service;
  }

  static ParseResult parse(String jql) {
    boolean wrong = jql.contains("rubbish") || !nests(jql);
    return answer(jql, wrong ? "Error in the JQL Query." : null);
  }

  /** The answer of a parser; a problem of null is none. */
  static ParseResult answer(String jql, String problem) {
    Query query = mock(Query.class);
    when(query.getQueryString()).thenReturn(jql);
    return new ParseResult(problem == null ? query : null, messages(problem));
  }

  static MessageSet validate(Query query) {
    boolean wrong = query.getQueryString().contains("deleted");
    return messages(wrong ? "The value 'deleted' does not exist." : null);
  }

  private static MessageSet messages(String problem) {
    MessageSet errors = mock(MessageSet.class);
    when(errors.hasAnyErrors()).thenReturn(problem != null);
    when(errors.getErrorMessages()).thenReturn(problem == null ? Set.of() : Set.of(problem));
    return errors;
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
