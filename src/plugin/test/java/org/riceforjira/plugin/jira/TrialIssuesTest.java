package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.TrialIssues.Choice;

class TrialIssuesTest {
  private final IssuePages pages = mock(IssuePages.class);
  private final SingleIssues issues = mock(SingleIssues.class);
  private final IssueRights rights = mock(IssueRights.class);
  private final EnabledProjects enabled = mock(EnabledProjects.class);
  private final TrialIssueReader reader = mock(TrialIssueReader.class);
  private final TrialIssues trials = new TrialIssues(pages, issues, rights, enabled, reader);

  private final Issue broken = issue("A-1", 1, Editing.ALLOWED);
  private final Issue sound = issue("B-2", 2, Editing.ALLOWED);

  @BeforeEach
  void scored() {
    when(reader.scored()).thenReturn(Optional.of("cf[5] is not EMPTY"));
    when(rights.sees(any())).thenReturn(true);
    when(enabled.uses(any())).thenReturn(true);
    when(reader.read(any()))
        .thenAnswer(
            call -> {
              VisibleIssue read = call.getArgument(0);
              return Optional.of(
                  new TrialIssue(
                      read,
                      new ProjectRef(read.project(), read.key().substring(0, 1), "A project"),
                      Optional.of(new TrialIssue.Score("customfield_5", 7))));
            });
    when(rights.editing(broken)).thenThrow(new IllegalStateException("Not readable."));
  }

  private MutableIssue issue(String key, long project, Editing editing) {
    MutableIssue issue = mock(MutableIssue.class);
    when(issue.getKey()).thenReturn(key);
    when(issue.getId()).thenReturn(project * 100);
    when(issue.getProjectId()).thenReturn(project);
    when(issues.find(key)).thenReturn(issue);
    when(rights.editing(issue)).thenReturn(editing);
    return issue;
  }

  private String chosen(Issue... found) {
    when(pages.seenNewest(anyString(), anyInt())).thenReturn(List.of(found));
    Choice choice = trials.any();
    return choice.issue().map(TrialIssue::key).orElseGet(() -> EnglishTexts.of(choice.why()));
  }

  @Test
  void aProjectWhoseSettingsCannotBeReadIsPassedOverBySearchingOnce() {
    assertEquals("B-2", chosen(broken, sound));
    verify(pages, times(1)).seenNewest("cf[5] is not EMPTY", 20);
    verifyNoMoreInteractions(pages);
  }

  @Test
  void whereNothingElseIsLeftItIsSaidWhatWentWrong() {
    assertEquals(
        "No issue could be looked for: IllegalStateException: Not readable.", chosen(broken));
  }

  @Test
  void anIssueThatCannotBeEditedOrOfAProjectWithoutRiceIsPassedOver() {
    Issue locked = issue("C-3", 3, Editing.NOT_PERMITTED);
    Issue unused = issue("D-4", 4, Editing.ALLOWED);
    when(enabled.uses(any()))
        .thenAnswer(call -> !((ProjectRef) call.getArgument(0)).id().equals(new ProjectId(4)));
    assertEquals("B-2", chosen(locked, unused, sound));
    assertTrue(chosen(locked, unused).startsWith("There is no issue with a score"));
  }

  @Test
  void anIssueThatIsNamedIsTakenAlsoWhereItsSettingsCannotBeRead() {
    TrialIssue named = trials.named("A-1").orElseThrow().issue().orElseThrow();
    assertEquals("A-1", named.key());
    assertFalse(named.issue().editable());
    assertEquals(Optional.empty(), trials.named("A-9"));
  }
}
