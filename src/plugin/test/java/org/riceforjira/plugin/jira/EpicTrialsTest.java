package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;

class EpicTrialsTest {
  private static final ProjectId PROJECT = new ProjectId(3);
  private static final TrialIssue ISSUE =
      new TrialIssue(
          new VisibleIssue(70, "X-1", PROJECT, true),
          new ProjectRef(PROJECT, "X", "A project"),
          Optional.empty());

  private final MiniJira jira = new MiniJira();
  private final CustomFieldManager fields = mock(CustomFieldManager.class);
  private final CustomField field = mock(CustomField.class);
  private final SingleIssues issues = mock(SingleIssues.class);
  private final MutableIssue issue = mock(MutableIssue.class);
  private final EpicLinks epics = new EpicLinks(fields, jira.issues);
  private final Trial trial =
      new EpicTrials(
              issues, new LaneReader(fields, epics, jira.visitors.visitor(), new ApiCheck()), epics)
          .all()
          .get(0);

  @BeforeEach
  void anEpicLink() {
    CustomFieldType<?, ?> type = mock(CustomFieldType.class);
    when(type.getKey()).thenReturn("com.pyxis.greenhopper.jira:gh-epic-link");
    when(field.getCustomFieldType()).thenAnswer(call -> type);
    when(field.getIdAsLong()).thenReturn(7L);
    when(fields.getCustomFieldObjects()).thenReturn(List.of(field));
    when(issues.load(any())).thenReturn(issue);
  }

  @Test
  void anEpicThatCannotBeReadFailsAndItsClassIsNamed() {
    when(issue.getCustomFieldValue(field)).thenReturn(new AtomicLong(7));
    TrialFailed failed = assertThrows(TrialFailed.class, () -> trial.make(ISSUE));
    assertEquals(
        "The epic of X-1 is given as java.util.concurrent.atomic.AtomicLong, which the app cannot"
            + " read.",
        EnglishTexts.of(failed.sentence()));
  }

  @Test
  void anEpicOrNoneIsRead() {
    assertDoesNotThrow(() -> trial.make(ISSUE));
    jira.issue(1).summary("Pay faster");
    when(issue.getCustomFieldValue(field)).thenReturn("RICE-1");
    assertDoesNotThrow(() -> trial.make(ISSUE));
  }

  @Test
  void withoutAFieldForEpicsNothingIsTried() {
    when(fields.getCustomFieldObjects()).thenReturn(List.of());
    assertThrows(NothingToTry.class, () -> trial.make(ISSUE));
  }
}
