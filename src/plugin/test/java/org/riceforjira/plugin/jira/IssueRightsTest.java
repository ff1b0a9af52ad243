package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.http.Requests;

class IssueRightsTest {
  private static final ProjectId RICE = new ProjectId(MiniJira.PROJECT);
  private static final long DEVELOPERS = 7;

  private final MiniJira jira = new MiniJira();
  private final MiniIssue row = jira.issue(1);

  @BeforeEach
  void aRole() {
    jira.rules.setUp();
    jira.terms.role(DEVELOPERS, "Developers");
  }

  @Test
  void withoutARoleJirasPermissionDecides() {
    assertEquals(Editing.ALLOWED, issue().editing());
    row.readOnly();
    assertEquals(Editing.NOT_PERMITTED, issue().editing());
  }

  @Test
  void withARoleOnlyWhoHasItEdits() {
    onlyDevelopers();
    String sentence =
        "Only people with the project role Developers may edit factors and reviews here."
            + " Ask an administrator of the project.";
    assertEquals(new Editing(false, Optional.of(sentence)), issue().editing());
    Refusal refused = assertThrows(Refusal.class, () -> requests().editableIssue("RICE-1"));
    assertEquals(403, Refusals.status(refused));
    assertEquals(sentence, refused.sentence());
    jira.terms.member("ann", DEVELOPERS, "RICE");
    assertTrue(issue().editable());
    assertEquals("RICE-1", requests().editableIssue("RICE-1").key());
  }

  @Test
  void administratorsNeedTheRoleToo() {
    onlyDevelopers();
    jira.visitors().administrator();
    jira.visitors().administers("RICE");
    assertFalse(issue().editable());
  }

  @Test
  void whoHasTheRoleStillNeedsJirasPermission() {
    onlyDevelopers();
    jira.terms.member("ann", DEVELOPERS, "RICE");
    row.readOnly();
    assertEquals(Editing.NOT_PERMITTED, issue().editing());
    assertEquals(
        "You may not edit RICE-1. Ask an administrator of its project.",
        assertThrows(Refusal.class, () -> requests().editableIssue("RICE-1")).sentence());
  }

  @Test
  void aRoleThatIsGoneLetsNobodyEdit() {
    onlyDevelopers();
    jira.terms.member("ann", DEVELOPERS, "RICE");
    jira.terms.removeRole(DEVELOPERS);
    assertTrue(issue().editing().objection().orElseThrow().startsWith("Nobody can edit factors"));
  }

  @Test
  void rowsOfAListAreAsEditableAsTheirIssues() {
    onlyDevelopers();
    assertFalse(rowsOfTheList().get(0).issue().editable());
    jira.terms.member("ann", DEVELOPERS, "RICE");
    assertTrue(rowsOfTheList().get(0).issue().editable());
  }

  private List<BacklogRow> rowsOfTheList() {
    return new JiraForLists(jira)
        .rows()
        .withKeys(List.of("RICE-1"), new BacklogRows.Wanted(RICE, FactNeeds.NONE, Set.of()));
  }

  private VisibleIssue issue() {
    return jira.issues().visible("RICE-1").orElseThrow();
  }

  private Requests requests() {
    return new Requests(
        new JiraForRuns(jira).projects(),
        jira.issues(),
        jira.visitors().visitor(),
        EnglishTexts.texts());
  }

  private void onlyDevelopers() {
    assertEquals(Example.SETTINGS, jira.rules.settings().effective(RICE).orElseThrow().settings());
    jira.rules.settings().write(RICE, SettingsOf.editors(DEVELOPERS), Revision.NONE);
  }
}
