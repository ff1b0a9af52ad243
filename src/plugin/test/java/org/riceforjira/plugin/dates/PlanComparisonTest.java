package org.riceforjira.plugin.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.settings.PlanFields;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.dates.IssuePlan.Open;
import org.riceforjira.plugin.jira.JiraForDates;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;

class PlanComparisonTest {
  private final MiniJira jira = new MiniJira();
  private final JiraForDates dates = jira.dates();
  private final PlanComparison comparison = new PlanComparison(dates.issues());
  private final MiniIssue issue = jira.issue(1).summary("Pay by invoice");

  @Test
  void whatDiffersIsToldWithBeforeAndAfter() {
    dates.version(1, "Spring", "2027-03-31");
    dates.day(issue, PlanFields.DUE_DATE, "2027-01-15");
    IssuePlan plan = compare(JiraForDates.SYSTEM, "2027-02-11");
    assertEquals("Pay by invoice", plan.summary());
    assertEquals(
        List.of(
            "customfield_10400:  -> 2027-01-01",
            "duedate: 2027-01-15 -> 2027-02-11",
            "fixVersions:  -> Spring"),
        told(plan));
    assertEquals(List.of(), EnglishTexts.of(plan.refusals()));
    assertEquals(Open.NOTHING, plan.open());
  }

  @Test
  void workThatHasBegunKeepsAnEarlierStart() {
    dates.day(issue, JiraForDates.START, "2026-12-01");
    assertEquals(1, told(begun("2027-01-01")).size());
    dates.day(issue, JiraForDates.START, "2027-01-02");
    assertEquals("customfield_10400: 2027-01-02 -> 2027-01-01", told(begun("2027-01-01")).get(0));
    issue.with(JiraForDates.START, null);
    assertEquals("customfield_10400:  -> 2027-01-01", told(begun("2027-01-01")).get(0));
  }

  private IssuePlan begun(String start) {
    Optional<LocalDate> end = Optional.of(LocalDate.parse("2027-02-11"));
    PlannedWork work =
        new PlannedWork(issue.ref().id(), "RICE-1", LocalDate.parse(start), true, end);
    return comparison.of(work, JiraForDates.CUSTOM).orElseThrow();
  }

  @Test
  void onlyMappedFieldsAreCompared() {
    PlanFields start =
        new PlanFields(Optional.of(JiraForDates.START), Optional.empty(), Optional.empty());
    assertEquals(List.of("customfield_10400:  -> 2027-01-01"), told(compare(start, "2027-02-11")));
    assertEquals(Open.NOTHING, compare(start, null).open());
  }

  @Test
  void whatIsAsPlannedIsNotChanged() {
    dates.version(1, "Spring", "2027-03-31");
    dates.day(issue, JiraForDates.START, "2027-01-01");
    dates.day(issue, JiraForDates.END, "2027-02-11");
    dates.versions(issue, JiraForDates.TARGET, 1);
    assertFalse(compare(JiraForDates.CUSTOM, "2027-02-11").differs());
  }

  @Test
  void theVersionIsTheEarliestThatIsReleasedOnTheEndOrLater() {
    dates.version(1, "Before", "2027-02-10");
    dates.version(2, "Late", "2027-03-01");
    dates.version(3, "On the day", "2027-02-11");
    dates.version(4, "Undated", null);
    assertEquals("On the day", version("2027-02-11"));
    assertEquals("Late", version("2027-02-12"));
  }

  @Test
  void versionsThatAreOutOrPutAwayAreNoTargets() {
    dates.version(1, "Out", "2027-02-11");
    dates.release(1);
    dates.version(2, "Put away", "2027-02-12");
    dates.archive(2);
    dates.version(3, "Open", "2027-04-01");
    assertEquals("Open", version("2027-02-11"));
  }

  @Test
  void withoutSuchAVersionTheFieldStaysAndThatIsTold() {
    dates.version(1, "Before", "2027-02-10");
    dates.versions(issue, JiraForDates.TARGET, 1);
    IssuePlan plan = compare(JiraForDates.CUSTOM, "2027-02-11");
    assertEquals(
        List.of("customfield_10400:  -> 2027-01-01", "customfield_10401:  -> 2027-02-11"),
        told(plan));
    assertEquals(Open.VERSION, plan.open());
  }

  @Test
  void fixVersionsThatAreOutStayBesideTheTargetAndOpenOnesAreReplaced() {
    dates.version(1, "Out", "2026-01-01");
    dates.release(1);
    dates.version(2, "Once meant", "2027-01-01");
    dates.version(3, "Spring", "2027-03-31");
    dates.versions(issue, PlanFields.FIX_VERSIONS, 1, 2);
    assertEquals(
        "fixVersions: Out, Once meant -> Out, Spring",
        told(compare(JiraForDates.SYSTEM, "2027-02-11")).get(2));
  }

  @Test
  void anIssueThatEndsAfterTheRoadmapHasAStartOnly() {
    dates.version(1, "Spring", "2027-03-31");
    IssuePlan plan = compare(JiraForDates.SYSTEM, null);
    assertEquals(List.of("customfield_10400:  -> 2027-01-01"), told(plan));
    assertEquals(Open.END, plan.open());
  }

  @Test
  void anIssueThatTheVisitorMayNotEditIsRefusedOnce() {
    issue.readOnly();
    IssuePlan plan = compare(JiraForDates.SYSTEM, "2027-02-11");
    assertEquals(List.of(), told(plan));
    assertEquals(
        List.of("You may not edit this issue, or its status does not allow it."),
        EnglishTexts.of(plan.refusals()));
  }

  @Test
  void aStatusThatForbidsEditsCountsToo() {
    JiraForDates.closed(issue);
    assertEquals(1, compare(JiraForDates.SYSTEM, "2027-02-11").refusals().size());
  }

  @Test
  void dueDateAndFixVersionsNeedPermissionsOfTheirOwnAndTheRestIsWritten() {
    dates.version(1, "Spring", "2027-03-31");
    JiraForDates.unscheduled(issue);
    JiraForDates.unresolved(issue);
    IssuePlan plan = compare(JiraForDates.SYSTEM, "2027-02-11");
    assertEquals(List.of("customfield_10400:  -> 2027-01-01"), told(plan));
    assertEquals(
        List.of(
            "Due date is for people with the permission to schedule issues.",
            "Fix versions is for people with the permission to resolve issues."),
        EnglishTexts.of(plan.refusals()));
    assertEquals(3, told(compare(JiraForDates.CUSTOM, "2027-02-11")).size());
  }

  @Test
  void aFieldThatTheIssueDoesNotHaveIsRefused() {
    issue.without(JiraForDates.END);
    IssuePlan plan = compare(JiraForDates.CUSTOM, "2027-02-11");
    assertEquals(
        List.of("Target end is not available for issues of this project and type."),
        EnglishTexts.of(plan.refusals()));
  }

  @Test
  void whatIsAsPlannedIsNotRefused() {
    dates.day(issue, PlanFields.DUE_DATE, "2027-02-11");
    JiraForDates.unscheduled(issue);
    assertEquals(List.of(), compare(JiraForDates.SYSTEM, "2027-02-11").refusals());
  }

  @Test
  void anIssueThatIsHiddenOrGoneIsSimplyNotThere() {
    issue.hidden();
    assertEquals(Optional.empty(), comparison.of(work("2027-02-11"), JiraForDates.SYSTEM));
    issue.shown();
    dates.deleteIssue(1);
    assertEquals(Optional.empty(), comparison.of(work("2027-02-11"), JiraForDates.SYSTEM));
  }

  private String version(String end) {
    return compare(JiraForDates.CUSTOM, end).change().changes().stream()
        .filter(change -> change.field().equals(JiraForDates.TARGET))
        .map(change -> change.after().text())
        .findAny()
        .orElseThrow();
  }

  private IssuePlan compare(PlanFields fields, String end) {
    return comparison.of(work(end), fields).orElseThrow();
  }

  private PlannedWork work(String end) {
    return new PlannedWork(
        issue.ref().id(),
        "RICE-1",
        LocalDate.parse("2027-01-01"),
        false,
        Optional.ofNullable(end).map(LocalDate::parse));
  }

  private static List<String> told(IssuePlan plan) {
    return plan.change().changes().stream()
        .map(
            change ->
                change.field() + ": " + change.before().text() + " -> " + change.after().text())
        .toList();
  }
}
