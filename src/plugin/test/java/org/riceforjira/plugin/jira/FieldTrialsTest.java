package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;

class FieldTrialsTest {
  private static final ProjectId PROJECT = new ProjectId(3);
  private static final TrialIssue ISSUE =
      new TrialIssue(
          new VisibleIssue(70, "X-1", PROJECT, true),
          new ProjectRef(PROJECT, "X", "A project"),
          Optional.empty());

  private final CustomFieldManager fields = mock(CustomFieldManager.class);
  private final RiceFieldsStore chosen = mock(RiceFieldsStore.class);

  /** Fields can be meant for some projects only: that is nothing that does not work. */
  @ParameterizedTest
  @CsvSource({
    "fields-of-issue, 'A field, A field, A field, A field, A field'",
    "field-contexts, A field"
  })
  void anIssueOutsideTheContextsOfTheFieldsIsNotTried(String code, String lacking) {
    CustomField field = mock(CustomField.class);
    when(field.getFieldName()).thenReturn("A field");
    when(fields.getCustomFieldObject(anyString())).thenReturn(field);
    when(chosen.chosen())
        .thenReturn(
            Arrays.stream(RiceField.values())
                .collect(Collectors.toMap(Function.identity(), RiceField::name)));
    SingleIssues issues = mock(SingleIssues.class);
    when(issues.load(any())).thenReturn(null);
    Trial trial =
        new FieldTrials(fields, chosen, null, issues, new FieldChoices(fields, new ApiCheck()))
            .all().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    NothingToTry untried = assertThrows(NothingToTry.class, () -> trial.make(ISSUE));
    assertEquals(
        "X-1 does not have "
            + lacking
            + ". To use RICE there, give these fields a context for its"
            + " project and type.",
        EnglishTexts.of(untried.sentence()));
  }
}
