package org.riceforjira.plugin.jira;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.customfields.option.Option;
import java.util.List;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.LinkFact;
import org.riceforjira.core.sync.IssueGateway;
import org.riceforjira.core.sync.IssueGatewayContract;
import org.riceforjira.plugin.jira.MiniIssue.MiniLink;

class JiraIssueGatewayTest extends IssueGatewayContract {
  private final MiniJira jira = new MiniJira();

  @Override
  protected IssueGateway gatewayTo(List<IssueFacts> issues) {
    issues.forEach(this::store);
    return jira.indexAll().scores.gateway(new ApiCheck());
  }

  @Override
  protected void changeScore(long issueId, Double score) {
    jira.rowWithKey("RICE-" + (issueId - MiniJira.PROJECT)).with(SCORE, score);
  }

  @Override
  protected void refuseWrites(long issueId) {
    jira.writes.refusing.add(issueId);
  }

  private void store(IssueFacts facts) {
    MiniIssue row = jira.issue(facts.id() - MiniJira.PROJECT).with(SCORE, facts.storedScore());
    row.values.putAll(facts.numbers());
    facts.options().forEach((field, text) -> row.with(field, option(text)));
    row.votes = facts.system().votes();
    row.watches = facts.system().watchers();
    row.priority = facts.system().priority();
    row.originalEstimate = facts.system().originalEstimateSeconds();
    comment(row, facts.system().commentAuthors());
    facts.links().forEach(link -> link(row, link));
    facts.related().queries().forEach(row::matching);
  }

  private static Option option(String text) {
    Option option = mock(Option.class);
    when(option.getValue()).thenReturn(text);
    return option;
  }

  /** Everybody comments twice, and one comment has no author. */
  private static void comment(MiniIssue row, Long authors) {
    for (long author = 0; authors != null && author < authors; author++) {
      row.commentAuthors.add("person" + author);
      row.commentAuthors.add("person" + author);
    }
    row.commentAuthors.add(null);
  }

  private void link(MiniIssue row, LinkFact link) {
    MiniIssue other = jira.linkedIssue(row.links.size() + 1);
    other.values.putAll(link.numbers());
    boolean outward = link.direction() == LinkDirection.OUTWARD;
    row.links.add(new MiniLink(link.type(), outward, other));
  }
}
