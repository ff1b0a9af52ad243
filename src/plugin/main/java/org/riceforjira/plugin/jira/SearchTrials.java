package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.MutableIssue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riceforjira.core.sync.Scope;
import org.springframework.stereotype.Component;

/** Tries how issues are loaded and found. */
@Component
class SearchTrials implements Trials {
  /** No project has such a key: a digit does not begin one. */
  private static final String UNKNOWN = "project = \"0 no project\"";

  private final SingleIssues issues;
  private final IssuePages pages;
  private final QueryCheck queries;
  private final GoalMatches goals;
  private final Visitor visitor;

  SearchTrials(
      SingleIssues issues,
      IssuePages pages,
      QueryCheck queries,
      GoalMatches goals,
      Visitor visitor) {
    this.issues = issues;
    this.pages = pages;
    this.queries = queries;
    this.goals = goals;
    this.visitor = visitor;
  }

  @Override
  public TrialGroup group() {
    return TrialGroup.SEARCH;
  }

  @Override
  public boolean comeFirst() {
    return true;
  }

  @Override
  public List<Trial> all() {
    return List.of(
        Trial.onIssue("load-issue", this::load),
        Trial.onIssue("search-parse", this::parse).needing(ApiPart.SEARCH),
        Trial.onIssue("search-validate", this::validate)
            .needing(ApiPart.SEARCH, ApiPart.QUERY_CHECK),
        Trial.onIssue("search-page", this::page).needing(ApiPart.SEARCH),
        Trial.onIssue("search-count", this::count).needing(ApiPart.SEARCH),
        Trial.onIssue("search-all", this::countAll).needing(ApiPart.SEARCH),
        Trial.onIssue("search-goals", this::goal).needing(ApiPart.SEARCH));
  }

  private void load(TrialIssue issue) {
    MutableIssue byKey = issues.find(issue.key());
    boolean same = byKey != null && issues.load(issue.issue()).getId().equals(byKey.getId());
    TrialFailed.unless(same, "rice.check.failed.load", issue.key());
  }

  private void parse(TrialIssue issue) {
    accept(queries.grammar(issue.in(), "issuekey = \"" + issue.key() + "\"").isEmpty());
    refuse(queries.grammar(issue.in(), "AND AND").isPresent(), "AND AND");
  }

  private void validate(TrialIssue issue) {
    accept(queries.objection(issue.in(), "issuekey = \"" + issue.key() + "\"").isEmpty());
    refuse(queries.objection(issue.in(), UNKNOWN).isPresent(), UNKNOWN);
  }

  private static void accept(boolean accepted) {
    TrialFailed.unless(accepted, "rice.check.failed.refused");
  }

  private static void refuse(boolean refused, String jql) {
    TrialFailed.unless(refused, "rice.check.failed.accepted", jql);
  }

  private void page(TrialIssue issue) {
    IssuePages.Found found = pages.seenAfter(0, issue.and(""), 1);
    boolean it = found.issues().size() == 1 && found.issues().get(0).getKey().equals(issue.key());
    TrialFailed.unless(it && !found.more(), "rice.check.failed.found", issue.key());
  }

  private void count(TrialIssue issue) {
    found(pages.seenCount(issue.and("")), issue);
  }

  /** As nobody and without security, as the app asks its own questions. */
  private void countAll(TrialIssue issue) {
    found(visitor.as(null, () -> pages.count(issue.and(""))), issue);
    found(visitor.as(null, () -> pages.after(0, issue.and(""), 1)).issues().size(), issue);
    long all = visitor.as(null, () -> pages.count(Scope.of(issue.in())));
    long seen = pages.seenCount(Scope.of(issue.in()));
    TrialFailed.unless(all >= seen, "rice.check.failed.counts", (double) all, (double) seen);
  }

  private void goal(TrialIssue issue) {
    String jql = "issuekey = \"" + issue.key() + "\"";
    Map<String, Set<Long>> matches = goals.of(issue.in(), List.of(issue.issue().id()), Set.of(jql));
    found(matches.get(jql).size(), issue);
  }

  private static void found(long count, TrialIssue issue) {
    TrialFailed.unless(count == 1, "rice.check.failed.found", issue.key());
  }
}
