package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.settings.PlanFields;
import org.riceforjira.plugin.EnglishTexts;

class PlannedFieldsTest {
  private final MiniJira jira = new MiniJira();
  private final JiraForDates dates = jira.dates();

  @Test
  void fieldsAreToldByTheirNames() {
    PlannedFields fields = dates.fields();
    assertEquals("Due date", fields.name(PlanFields.DUE_DATE));
    assertEquals("Fix versions", fields.name(PlanFields.FIX_VERSIONS));
    assertEquals("Target start", fields.name(JiraForDates.START));
    assertEquals("customfield_99999", fields.name("customfield_99999"));
  }

  @Test
  void aFieldOfAnotherTypeIsNoneThatCanBeWrittenTo() {
    PlanFields score =
        new PlanFields(Optional.of(Example.FIELDS.score()), Optional.empty(), Optional.empty());
    assertEquals(1, dates.fields().missing(score).size());
    assertEquals(List.of(), dates.fields().missing(JiraForDates.SYSTEM));
    assertEquals(List.of(), dates.fields().missing(JiraForDates.CUSTOM));
  }

  @Test
  void aJiraWithoutAPartSaysSoAndTheOtherFieldsGoOn() {
    ApiCheck lacking =
        new ApiCheck(ChangedJira.without("com.atlassian.jira.permission.ProjectPermissions"));
    PlannedFields fields = dates.fields(lacking);
    PartUnavailable refused =
        assertThrows(PartUnavailable.class, () -> fields.missing(JiraForDates.SYSTEM));
    assertTrue(refused.in(EnglishTexts.texts()).startsWith("Writing due dates is not possible"));
    assertThrows(PartUnavailable.class, () -> fields.find(PlanFields.FIX_VERSIONS));
    assertEquals(List.of(), fields.missing(JiraForDates.CUSTOM));
  }

  @Test
  void withoutVersionsThatTellTheirReleaseDatesNoVersionIsPlanned() {
    ApiCheck lacking =
        new ApiCheck(ChangedJira.without("com.atlassian.jira.project.version.Version"));
    PlannedFields fields = dates.fields(lacking);
    assertThrows(PartUnavailable.class, () -> fields.find(JiraForDates.TARGET));
    assertTrue(fields.find(JiraForDates.END).isPresent());
  }

  @Test
  void datesAreWrittenAlsoWhereJiraAlwaysSendsMails() {
    ApiCheck lacking =
        new ApiCheck(ChangedJira.without("com.atlassian.jira.event.type.EventDispatchOption"));
    MiniIssue issue = jira.issue(1);
    PlanTarget target = dates.issues(lacking).visible(issue.id).orElseThrow();
    target.set(
        new PlanChange(
            PlanFields.DUE_DATE, PlanValue.NONE, new PlanValue("2027-02-11", "2027-02-11")));
    dates.issues(lacking).update(target);
    assertEquals("2027-02-11", JiraForDates.held(issue, PlanFields.DUE_DATE));
  }
}
