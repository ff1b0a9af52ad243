package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.jira.TestJira.ONLY_IN_PUBLIC;
import static org.riceforjira.host.jira.TestJira.REACH;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.ProjectManager;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riceforjira.host.data.IssueRow;

class FieldsAndScreensTest {
  private static final String NAMESPACE = "com.atlassian.jira.plugin.system.customfieldtypes:";

  private final TestJira test = new TestJira();
  private final CustomFieldManager fields = test.service(CustomFieldManager.class);

  @Test
  void aNewNumberFieldWorksInWritesAndQueriesAtOnce() throws Exception {
    CustomField effort = create("Effort", "exactnumber", GlobalIssueContext.getInstance());
    test.issue(TestJira.SHOP, "Search", Map.of(effort.getId(), 2.0));

    String jql = "cf[%d] = 2 AND Effort < 3".formatted(effort.getIdAsLong());
    assertEquals(List.of("Search"), test.found(jql, "alice"));
    assertEquals(NAMESPACE + "float", effort.getCustomFieldType().getKey());
    assertTrue(effort.isAllProjects());
  }

  @Test
  void aFieldOfOneProjectIsOutOfScopeElsewhere() throws Exception {
    CustomField effort = create("Effort", "numberrange", new ProjectContext(TestJira.PUBLIC));
    IssueRow shop = test.issue("Search");

    assertFalse(effort.isGlobal());
    assertTrue(effort.isInScope(TestJira.PUBLIC, "1"));
    assertFalse(effort.isInScope(TestJira.SHOP, "1"));
    assertNull(effort.getRelevantConfig(test.load(shop)));
    assertFalse(fields.getCustomFieldObjects(test.load(shop)).contains(effort));
    assertEquals("PUBLIC", effort.getAssociatedProjectObjects().get(0).getKey());
  }

  @Test
  void aFieldWithoutASearcherIsUnknownToQueries() throws Exception {
    fields.createCustomField(
        "Effort",
        "",
        fields.getCustomFieldType(NAMESPACE + "float"),
        null,
        List.of(GlobalIssueContext.getInstance()),
        Collections.singletonList(null));

    assertTrue(
        assertThrows(SearchException.class, () -> test.found("Effort > 1", "alice"))
            .getMessage()
            .contains("Effort"));
  }

  @Test
  void fieldsThatCannotWorkAreNotCreated() {
    CustomFieldType<?, ?> number = fields.getCustomFieldType(NAMESPACE + "float");
    CustomFieldSearcher words = fields.getCustomFieldSearcher(NAMESPACE + "textsearcher");
    List<JiraContextNode> everywhere = List.of(GlobalIssueContext.getInstance());
    int before = fields.getCustomFieldObjects().size();

    assertThrows(
        IllegalArgumentException.class,
        () ->
            fields.createCustomField(
                "E", "", number, words, everywhere, Collections.singletonList(null)));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            fields.createCustomField(
                "E", "", number, null, List.of(), Collections.singletonList(null)));
    assertThrows(
        IllegalArgumentException.class,
        () -> fields.createCustomField("E", "", number, null, everywhere, List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            fields.createCustomField(
                " ", "", number, null, everywhere, Collections.singletonList(null)));
    assertEquals(before, fields.getCustomFieldObjects().size());
  }

  @Test
  void unknownTypesSearchersAndFieldsAreNull() {
    assertNull(fields.getCustomFieldType(NAMESPACE + "hologram"));
    assertNull(fields.getCustomFieldSearcher("exactnumber"));
    assertNull(fields.getCustomFieldObject("customfield_9"));
    assertNull(fields.getCustomFieldObject("summary"));
    assertNull(fields.getCustomFieldObject(9L));
    assertNull(fields.getCustomFieldObject("customfield_x"));
  }

  @Test
  void twoFieldsCanHaveTheSameName() throws Exception {
    create("Reach", "exactnumber", GlobalIssueContext.getInstance());
    assertEquals(2, fields.getCustomFieldObjectsByName("Reach").size());
    assertEquals(0, fields.getCustomFieldObjectsByName("reach").size());
  }

  @Test
  void theWayFromAProjectToItsScreenAddsAFieldOnce() {
    assertFalse(shopScreen().containsField(REACH));
    FieldScreenTab tab = shopScreen().getTab(0);
    tab.addFieldScreenLayoutItem(REACH);

    assertTrue(shopScreen().containsField(REACH));
    assertTrue(tab.isContainsField(REACH));
    assertEquals(List.of("summary", REACH), test.store.screens().get(1L).orElseThrow().fields());
    assertThrows(IllegalArgumentException.class, () -> tab.addFieldScreenLayoutItem(REACH));
  }

  @Test
  void screensAreFoundByIdToo() {
    FieldScreenManager screens = test.service(FieldScreenManager.class);
    assertEquals("Shop screen", screens.getFieldScreen(1L).getName());
    assertNull(screens.getFieldScreen(2L));
    assertEquals(1, screens.getFieldScreens().size());
    assertFalse(screens.getFieldScreen(1L).containsField(ONLY_IN_PUBLIC));
  }

  private CustomField create(String name, String searcher, JiraContextNode context)
      throws Exception {
    return fields.createCustomField(
        name,
        "",
        fields.getCustomFieldType(NAMESPACE + "float"),
        fields.getCustomFieldSearcher(NAMESPACE + searcher),
        List.of(context),
        Collections.singletonList(null));
  }

  private FieldScreen shopScreen() {
    return test.service(IssueTypeScreenSchemeManager.class)
        .getIssueTypeScreenScheme(test.service(ProjectManager.class).getProjectObjByKey("SHOP"))
        .getEntities()
        .iterator()
        .next()
        .getFieldScreenScheme()
        .getFieldScreenSchemeItems()
        .iterator()
        .next()
        .getFieldScreen();
  }
}
