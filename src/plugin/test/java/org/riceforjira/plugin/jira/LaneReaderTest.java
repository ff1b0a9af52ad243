package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.LaneKind;

class LaneReaderTest {
  private static final String TEAM = "customfield_10300";

  private final MiniJira jira = new MiniJira();
  private final CustomFieldManager fields = mock(CustomFieldManager.class);
  private final CustomField field = mock(CustomField.class);
  private final Issue issue = mock(Issue.class);
  private final LaneReader lanes =
      new LaneReader(
          fields, new EpicLinks(fields, jira.issues), jira.visitors.visitor(), new ApiCheck());

  @Test
  void componentsAreLanesByTheirNames() {
    List<ProjectComponent> components = Stream.of("Web", "app").map(this::component).toList();
    when(issue.getComponents()).thenReturn(components);
    assertEquals(List.of("app", "Web"), names(LaneKind.COMPONENT));
  }

  @Test
  void anAssigneeIsALaneByTheNameTheySignInWith() {
    assertEquals(List.of(), names(LaneKind.ASSIGNEE));
    ApplicationUser alice = MiniCopies.user("key");
    when(alice.getUsername()).thenReturn("alice");
    when(alice.getDisplayName()).thenReturn("Alice Product");
    when(issue.getAssignee()).thenReturn(alice);
    assertEquals(List.of(new Lane("alice", "Alice Product")), of(LaneKind.ASSIGNEE));
  }

  @Test
  void aTeamIsAnOptionATextOrSeveralOfThem() {
    when(fields.getCustomFieldObject(TEAM)).thenReturn(field);
    assertEquals(List.of(), names(LaneKind.TEAM));
    Option red = mock(Option.class);
    when(red.getValue()).thenReturn("Red");
    when(issue.getCustomFieldValue(field)).thenReturn(red);
    assertEquals(List.of("Red"), names(LaneKind.TEAM));
    when(issue.getCustomFieldValue(field)).thenReturn("Blue");
    assertEquals(List.of("Blue"), names(LaneKind.TEAM));
    when(issue.getCustomFieldValue(field)).thenReturn(List.of(red, "Blue", " ", 7));
    assertEquals(List.of("Blue", "Red"), names(LaneKind.TEAM));
  }

  @Test
  void aFieldThatWasDeletedTellsNoTeam() {
    assertEquals(List.of(), names(LaneKind.TEAM));
  }

  @Test
  void anEpicIsALaneByItsKeyWhetherJiraSoftwareGivesItOrItsKey() {
    epicLinks();
    Issue epic = epic(1);
    when(issue.getCustomFieldValue(field)).thenReturn(epic);
    assertEquals(List.of(new Lane("RICE-1", "Pay faster")), of(LaneKind.EPIC));
    when(issue.getCustomFieldValue(field)).thenReturn("RICE-1");
    assertEquals(List.of(new Lane("RICE-1", "Pay faster")), of(LaneKind.EPIC));
    when(issue.getCustomFieldValue(field)).thenReturn("RICE-9");
    assertEquals(List.of(), of(LaneKind.EPIC));
  }

  @Test
  void anEpicThatTheVisitorMayNotSeeIsNoLane() {
    epicLinks();
    jira.issue(2).hidden();
    when(issue.getCustomFieldValue(field)).thenReturn("RICE-2");
    assertEquals(List.of(), of(LaneKind.EPIC));
  }

  @Test
  void withoutLanesOrJiraSoftwareThereAreNone() {
    assertEquals(List.of(), of(LaneKind.NONE));
    assertEquals(List.of(), of(LaneKind.EPIC));
  }

  private void epicLinks() {
    CustomFieldType<?, ?> type = mock(CustomFieldType.class);
    when(type.getKey()).thenReturn("com.pyxis.greenhopper.jira:gh-epic-link");
    when(field.getCustomFieldType()).thenAnswer(call -> type);
    when(fields.getCustomFieldObjects()).thenReturn(List.of(field));
  }

  private MutableIssue epic(long number) {
    jira.issue(number).summary("Pay faster");
    return jira.issues.getIssueObject(10000 + number);
  }

  private ProjectComponent component(String name) {
    ProjectComponent component = mock(ProjectComponent.class);
    when(component.getName()).thenReturn(name);
    return component;
  }

  private List<String> names(LaneKind kind) {
    return of(kind).stream().map(Lane::name).toList();
  }

  private List<Lane> of(LaneKind kind) {
    Optional<String> team = kind == LaneKind.TEAM ? Optional.of(TEAM) : Optional.empty();
    return lanes.of(issue, new LaneChoice(kind, team, Map.of()));
  }
}
