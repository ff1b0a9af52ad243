package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.LinkFact;
import org.riceforjira.core.score.LinkNeed;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.score.SystemFact;
import org.riceforjira.core.sync.Cursor;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.core.sync.Scope;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.MiniIssue.MiniLink;

class FactsReaderTest {
  private static final String REACH = Example.FIELDS.reach();
  private static final String EFFORT = Example.FIELDS.effort();
  private static final LinkNeed COUNT =
      new LinkNeed("Blocks", LinkDirection.OUTWARD, Optional.empty());
  private static final LinkNeed REACH_SUM =
      new LinkNeed("Blocks", LinkDirection.OUTWARD, Optional.of(REACH));
  private static final LinkNeed EFFORT_SUM =
      new LinkNeed("Blocks", LinkDirection.OUTWARD, Optional.of(EFFORT));

  private final MiniJira jira = new MiniJira();

  @Test
  void aLinkThatSeveralSourcesLookAtIsStillOneLink() {
    MiniIssue other = jira.linkedIssue(1).with(REACH, 40.0).with(EFFORT, 2.0);
    jira.issue(1).links.add(new MiniLink("Blocks", true, other));
    IssueFacts facts = read(links(COUNT, REACH_SUM, EFFORT_SUM));
    assertEquals(
        List.of(new LinkFact("Blocks", LinkDirection.OUTWARD, Map.of(REACH, 40.0, EFFORT, 2.0))),
        facts.links());
    Source count = new Source.LinkCount("Blocks", LinkDirection.OUTWARD);
    assertEquals(1.0, count.read(facts).value().getAsDouble());
  }

  @Test
  void linkTypesAreNamedWithoutRegardToCase() {
    jira.issue(1).links.add(new MiniLink("blocks", true, jira.linkedIssue(1)));
    assertEquals(
        List.of(new LinkFact("Blocks", LinkDirection.OUTWARD, Map.of())),
        read(links(COUNT)).links());
  }

  @Test
  void otherTypesAndTheOtherDirectionAreLeftOut() {
    MiniIssue row = jira.issue(1);
    row.links.add(new MiniLink("Relates", true, jira.linkedIssue(1)));
    row.links.add(new MiniLink("Blocks", false, jira.linkedIssue(2)));
    assertEquals(List.of(), read(links(COUNT)).links());
  }

  @Test
  void aTextWhereANumberWasExpectedIsMissing() {
    jira.issue(1).with(REACH, "many");
    assertEquals(Map.of(), read(Example.SETTINGS.needs()).numbers());
  }

  @Test
  void aDeletedFieldIsMissing() {
    jira.issue(1).with(REACH, 10.0);
    jira.fields.delete(REACH);
    assertEquals(Map.of(), read(Example.SETTINGS.needs()).numbers());
  }

  @Test
  void aPartThatIsOffIsRefusedOnlyWhereItIsNeeded() {
    jira.issue(1);
    ApiCheck api = new ApiCheck(ChangedJira.without("com.atlassian.jira.issue.comments.Comment"));
    FactNeeds needs =
        new FactNeeds(
            FactNeeds.NONE.fields(), Set.of(SystemFact.COMMENT_AUTHORS), Set.of(), Set.of());
    PartUnavailable refused = assertThrows(PartUnavailable.class, () -> read(api, needs));
    assertTrue(
        refused.in(EnglishTexts.texts()).startsWith("Counting the people who commented is not"));
    assertEquals("RICE-1", read(api, Example.SETTINGS.needs()).key());
  }

  private static FactNeeds links(LinkNeed... needs) {
    return new FactNeeds(FactNeeds.NONE.fields(), Set.of(), Set.of(needs), Set.of());
  }

  private IssueFacts read(FactNeeds needs) {
    return read(new ApiCheck(), needs);
  }

  private IssueFacts read(ApiCheck api, FactNeeds needs) {
    Scope scope = Scope.of(new ProjectId(MiniJira.PROJECT));
    return jira.indexAll().scores.gateway(api).read(scope, needs, Cursor.START, 5).issues().get(0);
  }
}
