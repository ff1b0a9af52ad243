package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.sync.ProjectId;

class IssueHistoryTest {
  private static final String REACH = Example.FIELDS.reach();
  private static final String EFFORT = Example.FIELDS.effort();
  private static final VisibleIssue ISSUE =
      new VisibleIssue(10001, "RICE-1", new ProjectId(MiniJira.PROJECT), true);

  private final MiniJira jira = new MiniJira();
  private final MiniHistory history = new MiniHistory(jira);

  @BeforeEach
  void anIssue() {
    jira.issue(1);
  }

  @Test
  void theLastChangeOfEachFieldIsFoundInWhateverOrderTheyCome() {
    history
        .custom("Bob", "2026-03-02T10:00:00Z", "Reach", "20", "30")
        .custom("Ann", "2026-03-01T10:00:00Z", "Reach", "10", "20")
        .custom("Ann", "2026-02-01T10:00:00Z", "Effort", null, "2");
    assertEquals(
        Map.of(
            REACH, change("Bob", "2026-03-02T10:00:00Z", "20", "30"),
            EFFORT, change("Ann", "2026-02-01T10:00:00Z", "", "2")),
        last(REACH, EFFORT));
  }

  @Test
  void aFieldThatWasNeverChangedHasNoLastChange() {
    history.custom("Ann", "2026-03-01T10:00:00Z", "Summary of it", "a", "b");
    assertEquals(Map.of(), last(REACH));
  }

  @Test
  void oneOfJirasOwnFieldsIsNotTakenForACustomFieldOfTheSameName() {
    jira.addField("customfield_10900", IssueHistory.PRIORITY);
    history
        .own("Ann", "2026-03-02T10:00:00Z", "Reach", "1", "2")
        .custom("Bob", "2026-03-03T10:00:00Z", IssueHistory.PRIORITY, "3", "4")
        .own("Ann", "2026-03-01T10:00:00Z", IssueHistory.PRIORITY, "Low", "High");
    assertEquals(
        Map.of(IssueHistory.PRIORITY, change("Ann", "2026-03-01T10:00:00Z", "Low", "High")),
        last(REACH, IssueHistory.PRIORITY));
  }

  @Test
  void aChangeOfNobodyKnownIsToldWithoutAName() {
    history.custom(null, "2026-03-01T10:00:00Z", "Reach", "10", null);
    assertEquals(
        Map.of(
            REACH,
            new FieldChange(Optional.empty(), Instant.parse("2026-03-01T10:00:00Z"), "10", "")),
        last(REACH));
  }

  @Test
  void theSearchEndsWhenEveryFieldIsFound() {
    for (int day = 1; day <= 9; day++) {
      history.custom("Ann", "2026-03-0" + day + "T10:00:00Z", "Reach", "1", "" + day);
    }
    assertEquals("9", last(REACH).get(REACH).to());
    assertEquals(1, history.looks);
  }

  @Test
  void anIssueThatIsChangedAllTheTimeIsNotReadToTheEnd() {
    for (int i = 0; i <= RecordedChanges.MOST_LOOKED_AT; i++) {
      history.custom("Ann", "2026-03-01T10:00:00Z", "Status", "a", "b");
    }
    assertEquals(Map.of(), last(REACH));
    assertEquals(RecordedChanges.MOST_LOOKED_AT, history.looks);
  }

  @Test
  void withoutFieldsNothingIsRead() {
    history.custom("Ann", "2026-03-01T10:00:00Z", "Reach", "1", "2");
    assertEquals(Map.of(), last());
    assertEquals(0, history.looks);
  }

  @Test
  void aJiraThatDoesNotTellIsNotAsked() {
    history.custom("Ann", "2026-03-01T10:00:00Z", "Reach", "1", "2");
    ApiCheck api =
        new ApiCheck(
            ChangedJira.without("com.atlassian.jira.issue.changehistory.ChangeHistoryManager"));
    assertEquals(Map.of(), history.history(api).last(ISSUE, List.of(REACH)));
  }

  private Map<String, FieldChange> last(String... fields) {
    return history.history().last(ISSUE, List.of(fields));
  }

  private static FieldChange change(String who, String at, String from, String to) {
    return new FieldChange(Optional.of(who), Instant.parse(at), from, to);
  }
}
