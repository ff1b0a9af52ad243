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
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds issues in {@link MiniJira}'s index by the forms of JQL that pages and goals are asked with,
 * and is as strict as Jira: a key to compare with must exist.
 */
final class MiniSearch {
  private static final Pattern FORM =
      Pattern.compile(
          "project = (\\d+)(?: AND \\((.*)\\))?(?: AND issuekey > \"([A-Z]+-\\d+)\")? ORDER BY key ASC");

  private static final Pattern NEWEST =
      Pattern.compile("project = (\\d+)(?: AND \\((.*)\\))? ORDER BY key DESC");

  private static final Pattern RESOLVED =
      Pattern.compile("project = (\\d+)(?: AND \\((.*)\\))? ORDER BY resolved DESC");

  private static final Comparator<MiniIssue> NEWEST_FIRST =
      Comparator.comparingLong((MiniIssue row) -> number(row.key)).reversed();

  private static final Comparator<Instant> LAST_FIRST =
      Comparator.nullsLast(Comparator.reverseOrder());

  private static final Pattern COUNT = Pattern.compile("project = (\\d+)(?: AND \\((.*)\\))?");

  private static final Pattern GOAL =
      Pattern.compile("project = (\\d+)(?: AND \\((.*)\\))? AND id in \\(([0-9, ]+)\\)");

  private static final Pattern MATCHING = Pattern.compile("\\((.*)\\) AND id in \\(([0-9, ]+)\\)");

  private static final Pattern ELSEWHERE =
      Pattern.compile("\\((.*)\\) AND project not in \\(([0-9, ]+)\\)");

  private static final Pattern IDS = Pattern.compile("id in \\(([0-9, ]+)\\)");

  final SearchService service = mock(SearchService.class);
  final List<String> asked = new ArrayList<>();
  final List<Integer> limits = new ArrayList<>();
  final List<ApplicationUser> searchers = new ArrayList<>();
  final List<ApplicationUser> validators = new ArrayList<>();

  boolean broken;

  /** Queries may name issues that there never were. */
  boolean takesAnyId;

  Runnable meanwhile = () -> {};

  private final MiniJira jira;

  MiniSearch(MiniJira jira) {
    this.jira = jira;
    when(service.parseQuery(any(), anyString())).thenAnswer(call -> parse(call.getArgument(1)));
    when(service.validateQuery(any(), any()))
        .thenAnswer(
            call -> {
              validators.add(call.getArgument(0));
              return MiniParser.validate(call.getArgument(1));
            });
    try {
      when(service.searchOverrideSecurity(any(), any(), any()))
          .thenAnswer(
              call -> {
                asked(call.getArgument(0));
                return search(call.getArgument(1), call.getArgument(2), row -> true);
              });
      when(service.search(any(), any(), any()))
          .thenAnswer(
              call -> {
                asked(call.getArgument(0));
                return search(call.getArgument(1), call.getArgument(2), row -> row.visible);
              });
      when(service.searchCountOverrideSecurity(any(), any()))
          .thenAnswer(
              call -> {
                asked(call.getArgument(0));
                return count(call.getArgument(1), row -> true);
              });
      when(service.searchCount(any(), any()))
          .thenAnswer(
              call -> {
                asked(call.getArgument(0));
                return count(call.getArgument(1), row -> row.visible);
              });
    } catch (SearchException e) {
      throw new AssertionError(e);
    }
  }

  private void asked(ApplicationUser asker) {
    searchers.add(asker);
    meanwhile.run();
  }

  private ParseResult parse(String jql) {
    asked.add(jql);
    Matcher form = FORM.matcher(jql);
    String key = form.matches() ? form.group(3) : null;
    return key == null || jira.rowWithKey(key) != null
        ? MiniParser.parse(jql)
        : MiniParser.answer(
            jql, "An issue with key '" + key + "' does not exist for field 'issuekey'.");
  }

  private SearchResults<Issue> search(Query query, PagerFilter<?> pager, Predicate<MiniIssue> seen)
      throws SearchException {
    if (broken) {
      throw new SearchException("The index is not there.");
    }
    String jql = query.getQueryString();
    Matcher page = FORM.matcher(jql);
    Matcher newest = NEWEST.matcher(jql);
    Matcher resolved = RESOLVED.matcher(jql);
    Matcher goal = GOAL.matcher(jql);
    Matcher ids = IDS.matcher(jql);
    Matcher matching = MATCHING.matcher(jql);
    Matcher elsewhere = ELSEWHERE.matcher(jql);
    if (pager.getStart() + pager.getMax() > 10_000 || pager.getMax() < 1) {
      throw new AssertionError("Jira would not answer " + jql);
    } else if (page.matches()) {
      limits.add(pager.getMax());
      return results(page(page).filter(seen), pager);
    } else if (newest.matches()) {
      return inOrder(inScope(newest).filter(seen).sorted(NEWEST_FIRST), pager);
    } else if (resolved.matches()) {
      return inOrder(
          inScope(resolved)
              .filter(seen)
              .sorted(Comparator.comparing(row -> row.resolved, LAST_FIRST)),
          pager);
    } else if (goal.matches()) {
      needAll(goal.group(3));
      return results(goal(goal), pager);
    } else if (ids.matches()) {
      needAll(ids.group(1));
      return results(byId(ids.group(1)).filter(seen), pager);
    } else if (matching.matches()) {
      needAll(matching.group(2));
      return results(matching(byId(matching.group(2)), matching.group(1)).filter(seen), pager);
    } else if (elsewhere.matches()) {
      List<String> known = List.of(elsewhere.group(2).split(", "));
      return results(
          matching(jira.indexed().stream(), elsewhere.group(1))
              .filter(row -> !known.contains(Long.toString(row.project)))
              .filter(seen),
          pager);
    } else if (jql.startsWith("labels = ")) {
      return results(matching(jira.indexed().stream(), jql).filter(seen), pager);
    }
    throw new AssertionError("Nothing is searched for like this: " + jql);
  }

  /** A query that names a deleted issue is not answered. */
  private void needAll(String list) throws SearchException {
    for (String id : list.split(", ")) {
      if (!takesAnyId && !jira.has(Long.parseLong(id))) {
        throw new SearchException("An issue with id '" + id + "' does not exist.");
      }
    }
  }

  private long count(Query query, Predicate<MiniIssue> seen) throws SearchException {
    if (broken) {
      throw new SearchException("The index is not there.");
    }
    Matcher form = COUNT.matcher(query.getQueryString());
    if (query.getQueryString().startsWith("cf[")) {
      return matching(jira.indexed().stream(), query.getQueryString()).filter(seen).count();
    }
    if (!form.matches()) {
      throw new AssertionError("Nothing is counted like this: " + query.getQueryString());
    }
    return inScope(form).filter(seen).count();
  }

  private Stream<MiniIssue> page(Matcher form) {
    long behind = form.group(3) == null ? 0 : number(form.group(3));
    return inScope(form).filter(row -> number(row.key) > behind);
  }

  private Stream<MiniIssue> inScope(Matcher form) {
    String jql = form.group(2);
    return inProject(form.group(1)).filter(row -> jql == null || jira.matchesInIndex(row.id, jql));
  }

  private Stream<MiniIssue> goal(Matcher form) {
    return byId(form.group(3))
        .filter(row -> row.project == Long.parseLong(form.group(1)))
        .filter(row -> form.group(2) == null || jira.matchesInIndex(row.id, form.group(2)));
  }

  private Stream<MiniIssue> matching(Stream<MiniIssue> rows, String jql) {
    return rows.filter(row -> jira.matchesInIndex(row.id, jql));
  }

  private Stream<MiniIssue> byId(String list) {
    Set<Long> ids = Stream.of(list.split(", ")).map(Long::valueOf).collect(Collectors.toSet());
    return jira.indexed().stream().filter(row -> ids.contains(row.id));
  }

  private Stream<MiniIssue> inProject(String id) {
    return jira.indexed().stream().filter(row -> row.project == Long.parseLong(id));
  }

  private SearchResults<Issue> results(Stream<MiniIssue> found, PagerFilter<?> pager) {
    return inOrder(found.sorted(Comparator.comparingLong(row -> number(row.key))), pager);
  }

  private SearchResults<Issue> inOrder(Stream<MiniIssue> found, PagerFilter<?> pager) {
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
