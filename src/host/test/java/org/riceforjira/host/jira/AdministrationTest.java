package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.jira.TestJira.REACH;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.OptionRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.ScreenRow;

class AdministrationTest {
  private final TestJira test = new TestJira();
  private final Administration administration = test.jira.administration();

  private ProjectRow shop() {
    return test.store.projects().get(TestJira.SHOP).orElseThrow();
  }

  @Test
  void aRenamedProjectAndItsIssuesAreFoundUnderTheNewKey() throws Exception {
    IssueRow issue = test.issue("Search");
    administration.rename(shop(), "STORE");

    assertEquals("STORE-1", test.load(issue).getKey());
    assertEquals(List.of("Search"), test.found("project = STORE AND key = STORE-1", "alice"));
    assertEquals("STORE-2", test.issue("Basket").key());
    assertEquals(List.of("Basket"), test.found("project = STORE AND key > STORE-1", "alice"));
  }

  @Test
  void theOldKeysStillLeadToTheProjectAndItsIssues() throws Exception {
    test.issue("Search");
    administration.rename(shop(), "STORE");

    ProjectManager projects = test.service(ProjectManager.class);
    assertEquals("STORE", projects.getProjectObjByKey("SHOP").getKey());
    assertNull(projects.getProjectByCurrentKey("SHOP"));
    IssueManager issues = test.service(IssueManager.class);
    assertEquals("STORE-1", issues.getIssueObject("SHOP-1").getKey());
    assertNull(issues.getIssueByCurrentKey("SHOP-1"));
    assertEquals(List.of("Search"), test.found("project = SHOP AND key = SHOP-1", "alice"));
  }

  @Test
  void aProjectCanHaveItsOldKeyBack() throws Exception {
    test.issue("Search");
    administration.rename(shop(), "STORE");
    administration.rename(shop(), "SHOP");

    assertEquals(List.of("Search"), test.found("project = SHOP AND key = SHOP-1", "alice"));
    assertEquals(List.of("Search"), test.found("project = STORE", "alice"));
    assertFalse(test.store.formerKeys().containsKey("SHOP"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUBLIC", "shop", "S", "1SHOP", "A-B", "LONGERTHANTEN"})
  void whatIsNoKeyOrAnotherProjectsIsRefused(String key) {
    assertThrows(IllegalArgumentException.class, () -> administration.rename(shop(), key));
    assertEquals("SHOP", shop().key());
  }

  @Test
  void anotherProjectsFormerKeyIsRefused() {
    administration.rename(shop(), "STORE");
    ProjectRow other = test.store.projects().get(TestJira.PUBLIC).orElseThrow();

    assertThrows(IllegalArgumentException.class, () -> administration.rename(other, "SHOP"));
  }

  @Test
  void aDeletedFieldIsGoneWithItsValuesAndOptionsAndFromScreensAndIndex() throws Exception {
    IssueRow issue = test.issue(TestJira.SHOP, "Search", Map.of(REACH, 5.0));
    test.store.screens().put(1L, new ScreenRow(1, "Shop", List.of("summary", REACH)));

    administration.delete(test.store.fields().get(100L).orElseThrow());
    administration.delete(test.store.fields().get(104L).orElseThrow());

    assertNull(test.field(REACH));
    assertFalse(test.store.issue(issue.id()).orElseThrow().values().containsKey(REACH));
    assertFalse(test.store.indexed().get(issue.id()).orElseThrow().values().containsKey(REACH));
    assertEquals(List.of("summary"), test.store.screens().get(1L).orElseThrow().fields());
    assertTrue(test.store.options().all().map(OptionRow::fieldId).noneMatch(id -> id == 104));
  }

  @Test
  void inReadOnlyModeNothingIsRenamedOrDeleted() {
    test.jira.faults().readOnly(true);

    assertThrows(WriteFailed.class, () -> administration.rename(shop(), "STORE"));
    assertEquals("SHOP", shop().key());
    assertTrue(test.store.formerKeys().isEmpty());
  }
}
