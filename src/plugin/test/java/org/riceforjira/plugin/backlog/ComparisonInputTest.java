package org.riceforjira.plugin.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.factors.NeededFacts;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.Issues;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniProjects;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.ranking.RankTexts;
import org.riceforjira.plugin.ranking.SmallBacklog;

class ComparisonInputTest {
  private static final ProjectRef PROJECT =
      new ProjectRef(new ProjectId(MiniJira.PROJECT), "RICE", "Rice");
  private static final VersionedSettings SETTINGS =
      new VersionedSettings(Example.SETTINGS, Revision.NONE);

  private final MiniJira jira = new MiniJira();
  private final MiniIssue second;
  private final Issues issues = jira.issues();
  private final Texts texts = EnglishTexts.texts();
  private final SmallBacklog backlog = new SmallBacklog().scoring(1, 675).scoring(3, 800);
  private final ComparisonInput input =
      new ComparisonInput(
          new Requests(
              new MiniProjects().with(MiniJira.PROJECT, "RICE", "Rice").projects(jira.visitors()),
              issues,
              jira.visitors().visitor(),
              texts),
          texts);

  ComparisonInputTest() {
    jira.issue(1)
        .with(Example.FIELDS.reach(), 675.0)
        .with(Example.FIELDS.impact(), 1.0)
        .with(Example.FIELDS.confidence(), 100.0)
        .with(Example.FIELDS.effort(), 1.0)
        .summary("Pay by invoice");
    second = jira.issue(2);
    jira.linkedIssue(7);
  }

  @Test
  void twoIssuesOfTheProjectAreCompared() {
    ComparisonInput.Pair pair = input.read(PROJECT, "RICE-1", "RICE-2");
    assertEquals("RICE-1", pair.left().key());
    assertEquals("RICE-2", pair.right().key());
  }

  @Test
  void aHiddenIssueIsMissing() {
    second.hidden();
    Refusal refusal = assertThrows(Refusal.class, () -> input.read(PROJECT, "RICE-1", "RICE-2"));
    assertEquals(404, Refusals.status(refusal));
    assertEquals("There is no issue RICE-2, or you may not see it.", refusal.getMessage());
  }

  @Test
  void whatCannotBeComparedIsNamed() {
    assertEquals(Map.of("left", "Name an issue, such as SHOP-1."), errors(null, "RICE-1"));
    assertEquals(Map.of("right", "Name an issue, such as SHOP-1."), errors("RICE-1", " "));
    assertEquals(Map.of("right", "Choose two different issues."), errors("RICE-1", "RICE-1"));
    assertEquals(
        Map.of("right", "OTHER-7 is not in the project Rice."), errors("RICE-1", "OTHER-7"));
  }

  @Test
  void anIssueIsReadWithItsSummaryAndItsRank() {
    ComparedIssue issue = read("RICE-1");
    assertEquals("Pay by invoice", issue.summary());
    assertEquals(675, issue.evaluation().scoreOrNull());
    assertEquals("Rank 2 of 2", issue.rank().text());
  }

  @Test
  void withoutAScoreOrARankingThereIsNoRank() {
    assertNull(read("RICE-2").rank());
    backlog.preparing();
    assertNull(read("RICE-1").rank());
  }

  private ComparedIssue read(String key) {
    return new ComparedIssues(
            new NeededFacts(issues, texts), jira.issueHeads(), backlog.seen(), new RankTexts(texts))
        .read(issues.visible(key).orElseThrow(), PROJECT, SETTINGS);
  }

  private Map<String, String> errors(String left, String right) {
    Refusal refusal = assertThrows(Refusal.class, () -> input.read(PROJECT, left, right));
    assertEquals(400, Refusals.status(refusal));
    return refusal.errors();
  }
}
