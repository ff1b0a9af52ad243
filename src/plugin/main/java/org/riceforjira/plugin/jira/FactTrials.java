package org.riceforjira.plugin.jira;

import java.util.List;
import java.util.Set;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.SystemFact;
import org.springframework.stereotype.Component;

/** Tries what factors can be derived from, and what is told of their changes. */
@Component
class FactTrials implements Trials {
  private final Issues issues;
  private final LinkedIssues links;
  private final IssueHistory history;

  FactTrials(Issues issues, LinkedIssues links, IssueHistory history) {
    this.issues = issues;
    this.links = links;
    this.history = history;
  }

  @Override
  public TrialGroup group() {
    return TrialGroup.PARTS;
  }

  @Override
  public List<Trial> all() {
    return List.of(
        fact("votes", SystemFact.VOTES).needing(ApiPart.VOTES),
        fact("watchers", SystemFact.WATCHERS).needing(ApiPart.VOTES),
        fact("comments", SystemFact.COMMENT_AUTHORS).needing(ApiPart.COMMENTS),
        fact("priority", SystemFact.PRIORITY),
        fact("estimate", SystemFact.ORIGINAL_ESTIMATE),
        Trial.onIssue("links", issue -> links.of(issue.issue().id())).needing(ApiPart.LINKS),
        Trial.onIssue("history", this::history).needing(ApiPart.HISTORY));
  }

  private Trial fact(String code, SystemFact fact) {
    FactNeeds needs = new FactNeeds(FactNeeds.NONE.fields(), Set.of(fact), Set.of(), Set.of());
    return Trial.onIssue(code, issue -> issues.facts(issue.issue(), needs));
  }

  private void history(TrialIssue issue) {
    history.last(issue.issue(), List.of(IssueHistory.PRIORITY));
  }
}
