package org.riceforjira.core.sync;

import java.util.List;
import org.riceforjira.core.score.IssueFacts;

class InMemoryIssueGatewayTest extends IssueGatewayContract {
  private InMemoryIssueGateway gateway;

  @Override
  protected IssueGateway gatewayTo(List<IssueFacts> issues) {
    gateway = new InMemoryIssueGateway(PROJECT, SCORE, issues);
    return gateway;
  }

  @Override
  protected void changeScore(long issueId, Double score) {
    gateway.setScore(issueId, score);
  }

  @Override
  protected void refuseWrites(long issueId) {
    gateway.refuse(issueId, "The workflow does not let issues be edited in this status.");
  }
}
