package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.sync.ProjectId;

class BacklogRowsTest {
  private static final String IMPACT = Example.FIELDS.impact();
  private static final BacklogRows.Wanted WANTED =
      new BacklogRows.Wanted(new ProjectId(MiniJira.PROJECT), FactNeeds.NONE, Set.of(IMPACT));

  private final MiniJira jira = new MiniJira();
  private final JiraForLists parts = new JiraForLists(jira);

  @BeforeEach
  void threeIssues() {
    jira.issue(1).traits().icon = "/story.svg";
    jira.issue(2).traits().category = "done";
    jira.issue(3).without(IMPACT).traits().type = "Bug";
  }

  @Test
  void issuesComeInTheOrderAskedForAndOnlyThoseThatAreThere() {
    List<BacklogRow> rows = parts.rows().withIds(List.of(10003L, 99L, 10001L), WANTED);
    assertEquals(List.of("RICE-3", "RICE-1"), rows.stream().map(row -> row.issue().key()).toList());
    assertEquals(Optional.of("RICE-2"), parts.rows().key(WANTED.project(), 10002));
    jira.issueOf(2).hidden();
    assertEquals(Optional.empty(), parts.rows().key(WANTED.project(), 10002));
    assertEquals(Optional.empty(), parts.rows().key(new ProjectId(1), 10001));
  }

  @Test
  void whichFieldsAnIssueHasIsAskedOnceForEachType() {
    List<BacklogRow> rows = parts.rows().withIds(List.of(10001L, 10002L, 10003L), WANTED);
    assertEquals(
        List.of(Set.of(IMPACT), Set.of(IMPACT), Set.of()),
        rows.stream().map(BacklogRow::available).toList());
    CustomField impact = jira.fields.manager.getCustomFieldObject(IMPACT);
    verify(impact, times(2)).getRelevantConfig(any(Issue.class));
  }

  @Test
  void aFieldThatWasDeletedIsNoIssues() {
    jira.deleteField(IMPACT);
    assertEquals(Set.of(), parts.rows().withIds(List.of(10001L), WANTED).get(0).available());
  }

  @Test
  void withoutPartsOfTheApiThereAreNoIconsAndNoCategories() {
    BacklogRows whole = parts.rows();
    assertEquals(Optional.of("/jira/story.svg"), traits(whole, 1).type().icon());
    assertEquals("done", traits(whole, 2).status().category());
    BacklogRows bare =
        parts.rows(
            new ApiCheck(
                ChangedJira.without(
                    "com.atlassian.jira.issue.IssueConstant",
                    "com.atlassian.jira.issue.status.category.StatusCategory")));
    assertEquals(Optional.empty(), traits(bare, 1).type().icon());
    assertEquals("new", traits(bare, 2).status().category());
  }

  private static RowTraits traits(BacklogRows rows, long number) {
    return rows.withIds(List.of(MiniJira.PROJECT + number), WANTED).get(0).traits();
  }
}
