package org.riceforjira.plugin.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.settings.PlanFields;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.IssuePlanChange;
import org.riceforjira.plugin.jira.JiraForDates;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;

class PlanWriterTest {
  private final MiniJira jira = new MiniJira();
  private final JiraForDates dates = jira.dates();
  private final PlanWriter writer = new PlanWriter(dates.issues(), dates.fields());
  private final MiniIssue issue = jira.issue(1);

  @BeforeEach
  void aVersion() {
    dates.version(7, "Spring", "2027-03-31");
  }

  @Test
  void allFieldsAreWrittenInOneUpdateByTheVisitor() {
    WriteOutcome outcome = writer.write(planned(JiraForDates.SYSTEM));
    assertTrue(outcome.changed());
    assertEquals(3, outcome.written().changes().size());
    assertEquals("2027-01-01", held(JiraForDates.START));
    assertEquals("2027-02-11", held(PlanFields.DUE_DATE));
    assertEquals("Spring", held(PlanFields.FIX_VERSIONS));
    assertEquals(List.of("ann"), dates.updaters());
    assertFalse(dates.mails(), "A plan can change hundreds of issues.");
  }

  @Test
  void jiraIndexesTheUpdateAlsoInAThreadOfTheAppsOwn() {
    List<Boolean> indexed = new ArrayList<>();
    dates.whileUpdating(() -> indexed.add(JiraForDates.indexes()));
    writer.write(planned(JiraForDates.SYSTEM));
    assertEquals(List.of(true), indexed);
    assertFalse(JiraForDates.indexes());
  }

  @Test
  void customFieldsForDaysAndVersionsAreWrittenToo() {
    writer.write(planned(JiraForDates.CUSTOM));
    assertEquals("2027-02-11", held(JiraForDates.END));
    assertEquals("Spring", held(JiraForDates.TARGET));
  }

  @Test
  void whatWasWrittenIsTakenBackToWhatWasThereAlsoToNothing() {
    dates.day(issue, PlanFields.DUE_DATE, "2027-01-15");
    IssuePlanChange change = planned(JiraForDates.SYSTEM);
    writer.write(change);
    assertTrue(writer.write(change.reversed()).changed());
    assertEquals("", held(JiraForDates.START));
    assertEquals("2027-01-15", held(PlanFields.DUE_DATE));
    assertEquals("", held(PlanFields.FIX_VERSIONS));
    IssuePlanChange custom = planned(JiraForDates.CUSTOM);
    writer.write(custom);
    writer.write(custom.reversed());
    assertEquals("", held(JiraForDates.TARGET));
  }

  @Test
  void aFieldThatWasChangedInTheMeantimeStaysAndTheOthersAreWritten() {
    IssuePlanChange change = planned(JiraForDates.SYSTEM);
    dates.day(issue, PlanFields.DUE_DATE, "2027-09-09");
    WriteOutcome outcome = writer.write(change);
    assertEquals("2027-09-09", held(PlanFields.DUE_DATE));
    assertEquals("2027-01-01", held(JiraForDates.START));
    assertTrue(outcome.conflicts());
    assertFalse(outcome.refused());
    assertEquals(
        List.of("Due date was changed in the meantime and stays."),
        EnglishTexts.of(outcome.kept()));
    assertEquals(2, outcome.written().changes().size());
  }

  @Test
  void whatIsThereAlreadyNeedsNoUpdate() {
    IssuePlanChange change = planned(JiraForDates.SYSTEM);
    writer.write(change);
    WriteOutcome again = writer.write(change);
    assertFalse(again.changed() || again.conflicts() || again.refused());
    assertEquals(1, jira.updates());
  }

  @Test
  void aVersionThatIsCalledSomethingElseNowIsStillTheSame() {
    IssuePlanChange change = planned(JiraForDates.SYSTEM);
    writer.write(change);
    dates.rename(7, "Summer");
    assertTrue(writer.write(change.reversed()).changed());
    assertEquals("", held(PlanFields.FIX_VERSIONS));
  }

  @Test
  void aVersionThatIsGoneCannotBeRestored() {
    dates.versions(issue, JiraForDates.TARGET, 7);
    dates.version(8, "Earlier", "2027-02-20");
    IssuePlanChange change = planned(JiraForDates.CUSTOM);
    writer.write(change);
    dates.delete(7);
    WriteOutcome outcome = writer.write(change.reversed());
    assertEquals("Earlier", held(JiraForDates.TARGET));
    assertEquals("", held(JiraForDates.START));
    assertTrue(outcome.refused());
    assertEquals(
        List.of(
            "Target version cannot be set to Spring: the project no longer has such a version."),
        EnglishTexts.of(outcome.kept()));
  }

  @Test
  void permissionsCountAtTheMomentOfWriting() {
    IssuePlanChange change = planned(JiraForDates.SYSTEM);
    JiraForDates.unscheduled(issue);
    WriteOutcome outcome = writer.write(change);
    assertEquals("", held(PlanFields.DUE_DATE));
    assertEquals("2027-01-01", held(JiraForDates.START));
    assertTrue(outcome.refused());
    issue.readOnly();
    writer.write(change.reversed());
    assertEquals("2027-01-01", held(JiraForDates.START));
  }

  @Test
  void anIssueThatJiraRefusesIsTold() {
    jira.refuse(1, true);
    WriteOutcome outcome = writer.write(planned(JiraForDates.SYSTEM));
    assertTrue(outcome.refused());
    assertFalse(outcome.changed());
    assertEquals(
        List.of("Jira refused to write it. Jira's log has the cause."),
        EnglishTexts.of(outcome.kept()));
  }

  @Test
  void aHiddenIssueIsRefusedAndADeletedOneHasNothingToChange() {
    IssuePlanChange change = planned(JiraForDates.SYSTEM);
    issue.hidden();
    assertTrue(writer.write(change).refused());
    assertEquals("", held(JiraForDates.START));
    dates.deleteIssue(1);
    WriteOutcome outcome = writer.write(change);
    assertTrue(outcome.conflicts());
    assertFalse(outcome.refused());
  }

  private String held(String field) {
    return JiraForDates.held(issue, field);
  }

  private IssuePlanChange planned(PlanFields fields) {
    PlannedWork work =
        new PlannedWork(
            issue.ref().id(),
            "RICE-1",
            LocalDate.parse("2027-01-01"),
            false,
            Optional.of(LocalDate.parse("2027-02-11")));
    return new PlanComparison(dates.issues()).of(work, fields).orElseThrow().change();
  }
}
