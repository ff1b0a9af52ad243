package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.score.LinkDirection;

class LinkedIssuesTest {
  private final MiniJira jira = new MiniJira();
  private final MiniIssue blocked = jira.issue(1);

  @Test
  void theOtherEndsOfOneTypeAreToldByHowTheySeeTheLink() {
    jira.link(jira.issue(2), "Blocks", blocked);
    jira.link(blocked, "Blocks", jira.issue(3));
    jira.link(jira.issue(4), "Relates", blocked);
    assertEquals(List.of("RICE-2"), ends("blocks", LinkDirection.OUTWARD));
    assertEquals(List.of("RICE-3"), ends("Blocks", LinkDirection.INWARD));
    assertEquals(List.of(), ends("Relates", LinkDirection.INWARD));
  }

  @Test
  void allEndsAreToldInTheOrderOfTheLinks() {
    jira.link(jira.issue(2), "Blocks", blocked);
    jira.link(blocked, "Blocks", jira.issue(3));
    assertEquals(
        List.of("RICE-3", "RICE-2"),
        jira.linkedIssues().of(10001).stream().map(end -> end.issue().key()).toList());
  }

  private List<String> ends(String type, LinkDirection direction) {
    return jira.linkedIssues().of(10001, type, direction).stream().map(IssueRef::key).toList();
  }
}
