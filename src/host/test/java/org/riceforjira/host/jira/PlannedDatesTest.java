package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.util.DefaultIssueChangeHolder;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riceforjira.host.data.ChangeRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.VersionRow;

/** Due dates, fix versions, date pickers and resolution dates, as apps read and write them. */
class PlannedDatesTest {
  private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";
  private static final Timestamp MARCH = Timestamp.valueOf("2027-03-31 00:00:00");

  private final TestJira test = new TestJira();
  private final IssueManager issues = test.service(IssueManager.class);
  private final List<FieldChange> told = new ArrayList<>();

  PlannedDatesTest() {
    test.store.versions().put(21L, new VersionRow(21, 1, "Spring", "2027-02-26", false, false));
    test.store.versions().put(22L, new VersionRow(22, 1, "Summer", null, false, false));
    test.jira.listen((IssueChange change) -> told.addAll(change.fields()));
  }

  @Test
  void aDueDateIsSetOnTheCopyAndStoredWithHistoryAndIndex() throws Exception {
    IssueRow row = test.issue("Search");
    MutableIssue copy = test.load(row);
    copy.setDueDate(MARCH);
    assertEquals(MARCH, copy.getDueDate());
    assertNull(test.load(row).getDueDate());

    update(copy);
    assertEquals(MARCH, test.load(row).getDueDate());
    assertEquals(MARCH, found("due = 2027-03-31").getDueDate());
    assertEquals(List.of(new ChangeRow.Item("duedate", null, "2027-03-31")), history(row));
    assertEquals(List.of("duedate"), told.stream().map(FieldChange::fieldId).toList());
  }

  @Test
  void aDueDateIsTakenAwayByNull() throws Exception {
    IssueRow row = test.issue(TestJira.SHOP, "Search", Map.of(IssueRow.DUE, "2027-01-04"));
    MutableIssue copy = test.load(row);
    copy.setDueDate(null);
    update(copy);

    assertNull(found("due is EMPTY").getDueDate());
    assertEquals(List.of(new ChangeRow.Item("duedate", "2027-01-04", null)), history(row));
  }

  @Test
  void fixVersionsAreSetAsAWhole() throws Exception {
    IssueRow row =
        test.issue(TestJira.SHOP, "Search", Map.of(IssueRow.FIX_VERSIONS, List.of("21")));
    MutableIssue copy = test.load(row);
    copy.setFixVersions(List.of(version(row, "Summer")));
    update(copy);

    assertEquals(
        "Summer", found("fixVersion = Summer").getFixVersions().iterator().next().getName());
    assertEquals(List.of(new ChangeRow.Item("Fix Version", "Spring", "Summer")), history(row));

    copy.setFixVersions(List.of());
    update(copy);
    assertEquals(List.of(), List.copyOf(found("fixVersion is EMPTY").getFixVersions()));
  }

  @Test
  void aDatePickerHoldsTimestampsAndIsSearchedByDays() throws Exception {
    CustomField start = datePicker();
    IssueRow row = test.issue("Search");
    MutableIssue copy = test.load(row);
    copy.setCustomFieldValue(start, Timestamp.valueOf("2027-03-31 09:30:00"));
    update(copy);

    String id = "cf[" + start.getIdAsLong() + "]";
    assertEquals(MARCH, test.load(row).getCustomFieldValue(start));
    assertEquals(MARCH, found(id + " = 2027-03-31").getCustomFieldValue(start));
    assertEquals(List.of("Search"), test.found("\"Planned start\" > 2027-03-30", "alice"));
    assertEquals(List.of(), test.found(id + " < 2027-03-31 OR " + id + " is EMPTY", "alice"));
    assertEquals(List.of("Search"), test.found(id + " is not EMPTY ORDER BY " + id, "alice"));
    assertEquals(List.of(new ChangeRow.Item("Planned start", null, "2027-03-31")), history(row));
  }

  @Test
  void aDatePickerIsWrittenQuietlyToo() throws Exception {
    CustomField start = datePicker();
    IssueRow row = test.issue("Search");
    start.updateValue(
        null, test.load(row), new ModifiedValue<>(null, MARCH), new DefaultIssueChangeHolder());

    assertEquals(MARCH, start.getValue(test.load(row)));
    assertEquals(List.of(), test.found("\"Planned start\" is not EMPTY", "alice"));
    assertEquals(List.of(), test.store.changesOf(row.id()));
  }

  @Test
  void aDatePickerTakesNothingButTimestamps() throws Exception {
    CustomField start = datePicker();
    MutableIssue copy = test.load(test.issue("Search"));
    copy.setCustomFieldValue(start, "2027-03-31");

    assertThrows(ClassCastException.class, () -> update(copy));
    assertThrows(
        IllegalArgumentException.class,
        () -> test.issue(TestJira.SHOP, "Basket", Map.of(start.getId(), "next week")));
  }

  @Test
  void theResolutionDateComesAndGoesWithTheResolution() throws Exception {
    IssueRow row = test.issue("Search");
    assertNull(test.load(row).getResolutionDate());
    resolve(row, "1");

    Timestamp now = Timestamp.from(test.clock.instant());
    assertEquals(now, test.load(row).getResolutionDate());
    assertEquals(now, found("resolved >= -1d").getResolutionDate());
    assertEquals(List.of("resolution"), history(row).stream().map(ChangeRow.Item::field).toList());

    resolve(row, null);
    assertNull(found("resolved is EMPTY").getResolutionDate());
  }

  @Test
  void aProjectTellsItsVersionsWithTheirDates() throws Exception {
    Project project = test.load(test.issue("Search")).getProjectObject();

    Map<String, Object> dates = new HashMap<>();
    project
        .getVersions()
        .forEach(version -> dates.put(version.getName(), version.getReleaseDate()));
    assertEquals(Timestamp.valueOf("2027-02-26 00:00:00"), dates.get("Spring"));
    assertEquals(2, dates.size());
    assertNull(dates.get("Summer"));
  }

  private void resolve(IssueRow row, String resolution) throws Exception {
    Map<String, Object> change = new HashMap<>();
    change.put(IssueRow.RESOLUTION, resolution);
    test.jira.request(
        "alice", () -> test.jira.edits().update(row.id(), change, "alice", Update.RECORDED));
  }

  private void update(MutableIssue copy) throws Exception {
    UpdateIssueRequest request =
        UpdateIssueRequest.builder()
            .eventDispatchOption(EventDispatchOption.ISSUE_UPDATED)
            .sendMail(false)
            .build();
    test.jira.request("alice", () -> issues.updateIssue(test.user("alice"), copy, request));
  }

  private CustomField datePicker() throws Exception {
    CustomFieldManager fields = test.service(CustomFieldManager.class);
    return fields.createCustomField(
        "Planned start",
        "",
        fields.getCustomFieldType(TYPES + "datepicker"),
        fields.getCustomFieldSearcher(TYPES + "daterange"),
        List.of(GlobalIssueContext.getInstance()),
        Collections.singletonList(null));
  }

  private Version version(IssueRow row, String name) {
    return test.load(row).getProjectObject().getVersions().stream()
        .filter(version -> version.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Issue found(String jql) throws Exception {
    return test.results(jql, "alice").get(0);
  }

  private List<ChangeRow.Item> history(IssueRow row) {
    return test.store.changesOf(row.id()).stream()
        .flatMap(change -> change.items().stream())
        .toList();
  }
}
