package org.riceforjira.plugin.jira;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.riceforjira.core.sync.Scope;
import org.riceforjira.plugin.jira.RankedIssues.Seen;
import org.springframework.stereotype.Component;

/** Tries whether JQL finds by the app's functions what the ranking holds. */
@Component
class FunctionTrials implements Trials {
  private static final int FEW = 3;

  private final RankedIssues ranked;
  private final IssuePages pages;
  private final EnabledProjects enabled;

  FunctionTrials(RankedIssues ranked, IssuePages pages, EnabledProjects enabled) {
    this.ranked = ranked;
    this.pages = pages;
    this.enabled = enabled;
  }

  @Override
  public TrialGroup group() {
    return TrialGroup.SEARCH;
  }

  @Override
  public List<Trial> all() {
    return List.of(
        trial("ranking", this::ranking),
        trial("jql-top", this::top).needing(ApiPart.SEARCH, ApiPart.JQL_FUNCTIONS),
        trial("jql-unscored", this::unscored).needing(ApiPart.SEARCH, ApiPart.JQL_FUNCTIONS));
  }

  /** A project that has switched RICE off has no ranking. */
  private Trial trial(String code, Consumer<TrialIssue> attempt) {
    return Trial.onIssue(
        code,
        issue -> {
          if (!enabled.uses(issue.project())) {
            throw NothingToTry.because("rice.check.untried.unused", issue.project().key());
          }
          attempt.accept(issue);
        });
  }

  private void ranking(TrialIssue issue) {
    ranked.top(issue.project(), Seen.BY_VISITOR, 1);
  }

  private void top(TrialIssue issue) {
    int wanted = ranked.top(issue.project(), Seen.BY_VISITOR, FEW).size();
    same(wanted, issue, "riceTop(\"%s\", %d)".formatted(issue.project().key(), FEW));
  }

  private void unscored(TrialIssue issue) {
    int wanted = ranked.unscored(issue.project(), Seen.BY_VISITOR, RiceUnscored.MOST).size();
    same(wanted, issue, "riceUnscored(\"%s\")".formatted(issue.project().key()));
  }

  private void same(int wanted, TrialIssue issue, String function) {
    long found = pages.seenCount(new Scope(issue.in(), Optional.of("issue in " + function)));
    TrialFailed.unless(
        found == wanted, "rice.check.failed.function", function, (double) found, (double) wanted);
  }
}
