package org.riceforjira.host.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.riceforjira.host.jira.SearchWindowExceeded;
import org.riceforjira.host.jql.JqlError;

/** The issues of a board or a sprint, in the order of their ranks unless the query says another. */
final class AgileIssues {
  private static final Pattern ORDER =
      Pattern.compile("\\border\\s+by\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Searcher searcher;

  AgileIssues(Searcher searcher) {
    this.searcher = searcher;
  }

  /** What the client asks of the issues; an empty query asks for all. */
  record Question(String jql, int startAt, int maxResults, List<String> fields) {}

  Response find(String all, Question question) {
    Matcher order = ORDER.matcher(question.jql());
    String by = order.find() ? order.group() : "ORDER BY Rank";
    String condition = ORDER.matcher(question.jql()).replaceFirst("").strip();
    String jql = condition.isEmpty() ? all : "%s AND (%s)".formatted(all, condition);
    try {
      return Answers.ok(
          searcher.answer(
              new Searcher.Question(
                  jql + " " + by,
                  question.startAt(),
                  question.maxResults(),
                  SearchResource.split(question.fields()),
                  Set.of())));
    } catch (JqlError | SearchWindowExceeded e) {
      return Answers.errors(400, List.of(e.getMessage()), Map.of());
    }
  }
}
