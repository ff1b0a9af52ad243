package org.riceforjira.connect.jira;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.riceforjira.connect.fake.FakeJira;
import org.riceforjira.connect.fake.IssueDesk;
import org.riceforjira.connect.login.Login;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.LinkFact;
import org.riceforjira.core.sync.IssueGateway;
import org.riceforjira.core.sync.IssueGatewayContract;

/** Puts the issues of the contract into a fake. */
abstract class RemoteGatewayContract extends IssueGatewayContract {
  private static final long FIRST_OTHER = 90_000;

  private final FakeJira jira = fake();
  private Login login;
  private long others;

  /** A new, empty Jira. */
  abstract FakeJira fake();

  @Override
  protected IssueGateway gatewayTo(List<IssueFacts> issues) {
    jira.project("RICE", PROJECT.value()).project("OTHER", PROJECT.value() + 1);
    jira.numberField(NUMBER, "Reach");
    jira.numberField(OTHER_NUMBER, "Effort");
    jira.selectField(OPTION, "Size", "Many people", "Few people");
    jira.numberField(SCORE, "RICE Score");
    issues.forEach(this::put);
    login = FakeLogin.to(jira);
    return login.gateway(List.of(), false);
  }

  private void put(IssueFacts facts) {
    IssueDesk issue = jira.issue(facts.key(), facts.id());
    facts.numbers().forEach(issue::number);
    facts.options().forEach(issue::option);
    if (facts.storedScore() != null) {
      issue.number(SCORE, facts.storedScore());
    }
    issue.labels(
        Map.of(VISION, "vision", SOON, "soon").entrySet().stream()
            .filter(query -> facts.matches(query.getKey()))
            .map(Map.Entry::getValue)
            .toArray(String[]::new));
    system(issue, facts.system());
    facts.links().forEach(link -> link(facts.key(), link));
  }

  private static void system(IssueDesk issue, IssueFacts.SystemFacts facts) {
    if (facts.votes() != null) {
      issue.votes(facts.votes().intValue());
    }
    if (facts.watchers() != null) {
      issue.watchers(facts.watchers().intValue());
    }
    if (facts.commentAuthors() != null && facts.commentAuthors() == 2) {
      issue.commentsBy("ann", "bob", "ann");
    }
    if (facts.priority() != null) {
      issue.priority(facts.priority());
    }
    if (facts.originalEstimateSeconds() != null) {
      issue.originalEstimate(facts.originalEstimateSeconds());
    }
  }

  private void link(String key, LinkFact link) {
    String otherKey = "OTHER-" + ++others;
    IssueDesk other = jira.issue(otherKey, FIRST_OTHER + others);
    link.numbers().forEach(other::number);
    boolean outward = link.direction() == LinkDirection.OUTWARD;
    jira.issue(outward ? key : otherKey).link(link.type(), outward ? otherKey : key);
  }

  @Override
  protected void changeScore(long issueId, Double score) {
    IssueDesk issue = jira.issue("RICE-" + (issueId - PROJECT.value()));
    if (score == null) {
      issue.nothing(SCORE);
    } else {
      issue.number(SCORE, score);
    }
  }

  @Override
  protected void refuseWrites(long issueId) {
    jira.issue("RICE-" + (issueId - PROJECT.value())).without(SCORE);
  }

  @AfterEach
  void close() {
    login.close();
    jira.close();
  }
}
