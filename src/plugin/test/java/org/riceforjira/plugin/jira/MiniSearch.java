package org.riceforjira.plugin.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds issues in {@link MiniJira}'s index by the one form of JQL that pages are asked with, and is
 * as strict as Jira: a key to compare with must exist.
 */
final class MiniSearch {
  private static final Pattern FORM =
      Pattern.compile(
          "project = (\\d+)(?: AND \\((.*)\\))?(?: AND issuekey > \"([A-Z]+-\\d+)\")? ORDER BY key ASC");

  final SearchService service = mock(SearchService.class);
  final List<String> asked = new ArrayList<>();
  final List<Integer> limits = new ArrayList<>();

  boolean broken;

  private final MiniJira jira;

  MiniSearch(MiniJira jira) {
    this.jira = jira;
    when(service.parseQuery(any(), anyString())).thenAnswer(call -> parse(call.getArgument(1)));
    try {
      when(service.searchOverrideSecurity(any(), any(), any()))
          .thenAnswer(call -> search(call.getArgument(1), call.getArgument(2)));
    } catch (SearchException e) {
      throw new AssertionError(e);
    }
  }

  private ParseResult parse(String jql) {
    asked.add(jql);
    Matcher form = FORM.matcher(jql);
    String problem = null;
    if (!form.matches() || "rubbish".equals(form.group(2))) {
      problem = "Error in the JQL Query.";
    } else if (form.group(3) != null && jira.rowWithKey(form.group(3)) == null) {
      problem = "An issue with key '" + form.group(3) + "' does not exist for field 'issuekey'.";
    }
    MessageSet errors = mock(MessageSet.class);
    when(errors.hasAnyErrors()).thenReturn(problem != null);
    when(errors.getErrorMessages()).thenReturn(problem == null ? Set.of() : Set.of(problem));
    Query query = mock(Query.class);
    when(query.getQueryString()).thenReturn(jql);
    return new ParseResult(problem == null ? query : null, errors);
  }

  private SearchResults<Issue> search(Query query, PagerFilter<?> pager) throws SearchException {
    if (broken) {
      throw new SearchException("The index is not there.");
    }
    Matcher form = FORM.matcher(query.getQueryString());
    if (!form.matches() || pager.getStart() + pager.getMax() > 10_000 || pager.getMax() < 1) {
      throw new AssertionError("Jira would not answer " + query.getQueryString());
    }
    limits.add(pager.getMax());
    long behind = form.group(3) == null ? 0 : number(form.group(3));
    Stream<MiniIssue> found =
        jira.indexed().stream()
            .filter(row -> row.project == Long.parseLong(form.group(1)))
            .filter(row -> number(row.key) > behind)
            .sorted(Comparator.comparingLong(row -> number(row.key)));
    List<Issue> results =
        found
            .skip(pager.getStart())
            .limit(pager.getMax())
            .map(row -> MiniCopies.found(row, jira.indexOf(row.id)))
            .toList();
    return new SearchResults<>(results, results.size(), pager.getMax(), pager.getStart());
  }

  private static long number(String key) {
    return Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
  }
}
