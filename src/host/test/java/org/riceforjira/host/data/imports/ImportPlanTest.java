package org.riceforjira.host.data.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.ScreenRow;
import org.riceforjira.host.data.Store;

class ImportPlanTest {
  private static final String FLOAT = "com.atlassian.jira.plugin.system.customfieldtypes:float";
  private static final String TEXT = "com.atlassian.jira.plugin.system.customfieldtypes:textfield";
  private static final String TWO_PROJECTS =
      """
      Issue key,Summary,Project name,Custom field (Reach),Outward issue link (Blocks),Assignee
      ABC-1,One,Alphabet,500,XYZ-1,carol
      XYZ-1,Other,Ending,,,carol
      """;

  @TempDir private Path folder;
  private ImportDesk desk;

  @BeforeEach
  void open() {
    desk = new ImportDesk(folder);
  }

  private ProjectRow project(String key) {
    return desk.store.projects().all().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
  }

  @Test
  void readingWritesNothing() throws Exception {
    String before = desk.everything();

    ImportFile.read(desk.file("a.csv", TWO_PROJECTS));

    assertEquals(before, desk.everything());
  }

  @Test
  void aSecondImportIsHarmless() throws Exception {
    List<ImportResult> first = desk.importText(TWO_PROJECTS);
    String after = desk.everything();
    desk.indexed.clear();

    List<ImportResult> second = desk.importText(TWO_PROJECTS);

    assertEquals(after, desk.everything());
    assertEquals(List.of(), desk.indexed);
    assertEquals(List.of(1, 1), first.stream().map(ImportResult::issues).toList());
    assertEquals(
        List.of(
            new ImportResult(project("ABC").id(), "ABC", "Alphabet", 0, true),
            new ImportResult(project("XYZ").id(), "XYZ", "Ending", 0, true)),
        second);
  }

  @Test
  void onlyTheMissingProjectIsAddedAndTheOtherKeepsItsEdits() throws Exception {
    desk.importText("Issue key,Summary\nXYZ-1,Kept\n");
    desk.indexed.clear();

    List<ImportResult> results = desk.importText(TWO_PROJECTS);

    assertEquals("Kept", desk.issue("XYZ-1").text(IssueRow.SUMMARY));
    assertEquals(List.of(desk.issue("ABC-1").id()), desk.indexed);
    assertEquals(List.of(false, true), results.stream().map(ImportResult::alreadyPresent).toList());
    assertEquals(1, desk.store.links().size());
  }

  @Test
  void aFailedIndexingCommitsNothing() throws Exception {
    String before = desk.everything();
    ImportPlan plan = ImportFile.read(desk.file("a.csv", TWO_PROJECTS));

    assertThrows(
        IllegalStateException.class,
        () ->
            plan.apply(
                desk.store,
                ImportDesk.CLOCK,
                ids -> {
                  throw new IllegalStateException("no index");
                }));
    desk.store.rollback();

    assertEquals(before, desk.everything());
    assertTrue(desk.store.issue("ABC-1").isEmpty());
    assertEquals(2, desk.apply(plan).size());
    assertEquals("One", desk.issue("ABC-1").text(IssueRow.SUMMARY));
  }

  @Test
  void whatWasImportedOutlivesARestart() throws Exception {
    Path data = folder.resolve("data");
    try (Store store = Store.open(data)) {
      ImportFile.shop(LocalDate.of(2026, 11, 22)).apply(store, ImportDesk.CLOCK, ids -> {});
      store.commit();
    }
    try (Store store = Store.open(data)) {
      assertEquals("Online Shop", store.projects().all().findFirst().orElseThrow().name());
      long next = store.nextId();
      assertTrue(
          store.issuesOf(store.projects().all().findFirst().orElseThrow().id()).stream()
              .allMatch(issue -> issue.id() < next));
    }
  }

  @Test
  void anExistingFieldIsUsedIfNameAndTypeFit() throws Exception {
    desk.store.fields().put(900L, new FieldRow(900, "Reach", "", TEXT, null, Set.of()));
    desk.store.fields().put(901L, new FieldRow(901, "Reach", "", FLOAT, null, Set.of()));
    desk.store.fields().put(902L, new FieldRow(902, "Effort", "", FLOAT, null, Set.of()));

    desk.importText(TWO_PROJECTS);

    assertEquals(3, desk.store.fields().size());
    assertEquals(500.0, desk.issue("ABC-1").number("customfield_901"));
  }

  @Test
  void aProjectHasAScreenWithTheFactorsAndItsOwnFields() throws Exception {
    desk.store.fields().put(902L, new FieldRow(902, "Effort", "", FLOAT, null, Set.of()));
    desk.store.fields().put(903L, new FieldRow(903, "Unrelated", "", FLOAT, null, Set.of()));

    desk.importText(TWO_PROJECTS);

    ScreenRow screen = desk.store.screens().get(project("ABC").screenId()).orElseThrow();
    assertTrue(screen.fields().containsAll(List.of("summary", "customfield_902")));
    assertTrue(screen.fields().contains(desk.field("Reach").fieldId()));
    assertFalse(screen.fields().contains("customfield_903"));
  }

  @Test
  void usersReadMembersWriteAndAliceAndGretaAdminister() throws Exception {
    desk.importText(TWO_PROJECTS);

    ProjectRow project = project("ABC");
    assertEquals(Set.of("group:jira-users"), project.permissions().get("BROWSE_PROJECTS"));
    for (String permission : List.of("CREATE_ISSUES", "EDIT_ISSUES", "SCHEDULE_ISSUES")) {
      assertEquals(
          Set.of("user:admin", "user:alice", "user:bob", "user:greta"),
          project.permissions().get(permission));
    }
    assertEquals(
        Set.of("user:alice", "user:greta", "group:jira-administrators"),
        project.permissions().get("ADMINISTER_PROJECTS"));
  }

  @Test
  void aPersonOfTwoIssuesIsOneUser() throws Exception {
    desk.importText(TWO_PROJECTS);

    assertEquals(7, desk.store.users().size());
    assertEquals("carol", desk.issue("XYZ-1").text(IssueRow.ASSIGNEE));
  }
}
