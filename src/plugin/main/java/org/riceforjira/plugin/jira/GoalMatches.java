package org.riceforjira.plugin.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.sync.ProjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds which issues match the queries of goals. Searches as nobody and without security, because a
 * score must not depend on who looks: {@code currentUser()} finds nothing for anybody.
 */
@Component
public class GoalMatches {
  private static final Logger LOG = LoggerFactory.getLogger(GoalMatches.class);

  /** Issues that one search is asked about. */
  static final int SLICE = 500;

  private final SearchService search;
  private final QueryCheck check;
  private final OwnQueries own;
  private final ApiCheck api;
  private final Texts texts;

  GoalMatches(
      @ComponentImport SearchService search,
      QueryCheck check,
      OwnQueries own,
      ApiCheck api,
      Texts texts) {
    this.search = search;
    this.check = check;
    this.own = own;
    this.api = api;
    this.texts = texts;
  }

  /**
   * Refuses queries that Jira does not accept, also for what they name: it takes a version that was
   * deleted for one that no issue has.
   *
   * @throws UnusableGoal for the first such query
   */
  void check(ProjectId project, Set<String> queries) {
    if (!queries.isEmpty()) {
      api.need(ApiPart.SEARCH);
      api.need(ApiPart.QUERY_CHECK);
    }
    for (String jql : new TreeSet<>(queries)) {
      check.objectionOfPerson(project, jql).ifPresent(said -> refuse(jql, said));
    }
  }

  /**
   * The ids of those of the issues that match, by query.
   *
   * @throws UnusableGoal for a query that cannot be answered
   */
  public Map<String, Set<Long>> of(ProjectId project, List<Long> ids, Set<String> queries) {
    Map<String, Set<Long>> matches = new HashMap<>();
    for (String jql : new TreeSet<>(queries)) {
      api.need(ApiPart.SEARCH);
      check.grammar(project, jql).ifPresent(said -> refuse(jql, said));
      Set<Long> matching = new HashSet<>();
      for (int from = 0; from < ids.size(); from += SLICE) {
        List<Long> slice = ids.subList(from, Math.min(from + SLICE, ids.size()));
        matching.addAll(own.ask(() -> search(project, slice, jql)));
      }
      matches.put(jql, matching);
    }
    return matches;
  }

  /**
   * The goal that each of the issues serves: the first that it matches, as for its score. Issues
   * that serve none are left out. Each goal is asked only of those that serve no earlier one.
   *
   * @throws UnusableGoal for a query that cannot be answered
   */
  public Map<Long, AlignmentRule> served(
      ProjectId project, List<Long> ids, List<AlignmentRule> goals) {
    Map<Long, AlignmentRule> served = new LinkedHashMap<>();
    List<Long> left = ids;
    for (AlignmentRule goal : goals) {
      Set<Long> matching = of(project, left, Set.of(goal.jql())).get(goal.jql());
      left.stream().filter(matching::contains).forEach(id -> served.put(id, goal));
      left = left.stream().filter(id -> !matching.contains(id)).toList();
    }
    return served;
  }

  private List<Long> search(ProjectId project, List<Long> ids, String jql) {
    String list = ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    String query = QueryCheck.within(project, jql) + " AND id in (" + list + ")";
    try {
      return search
          .searchOverrideSecurity(
              null, search.parseQuery(null, query).getQuery(), new PagerFilter<>(0, ids.size()))
          .getResults()
          .stream()
          .map(Issue::getId)
          .toList();
    } catch (SearchException | RuntimeException e) {
      // Whatever a JQL function of another app throws when nobody asks: people need to know which.
      LOG.warn("No goal: Jira could not answer {}", query, e);
      throw failed(jql, e);
    }
  }

  /** Asks any exception for its message, not Jira's own class: that member is unproven. */
  private UnusableGoal failed(String jql, Exception cause) {
    String said = cause.getMessage();
    String told = said == null ? texts.text("rice.error.search.silent") : said;
    return new UnusableGoal(jql, told, cause);
  }

  private static void refuse(String jql, String said) {
    throw new UnusableGoal(jql, said, null);
  }
}
