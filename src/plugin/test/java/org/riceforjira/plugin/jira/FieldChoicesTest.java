package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.core.sync.ProjectId;

class FieldChoicesTest {
  private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";
  private static final ProjectRef SHOP = new ProjectRef(new ProjectId(1), "SHOP", "Web shop");

  private final MiniFields fields = new MiniFields();

  @Test
  void fieldsAreOfferedByNameAndThoseOfOneNameById() {
    fields.add("customfield_3", "size", MiniFields.NUMBER);
    fields.add("customfield_2", "Size", MiniFields.TEXT);
    fields.add("customfield_1", "\u00c4nderungen", MiniFields.NUMBER);
    fields.add("customfield_4", "Size", MiniFields.NUMBER);
    assertEquals(
        List.of("customfield_1", "customfield_2", "customfield_4", "customfield_3"), offered());
  }

  @Test
  void aFieldOfOtherProjectsOnlyIsNotOffered() {
    onlyFor(fields.add("customfield_1", "Theirs", MiniFields.NUMBER), 2L);
    onlyFor(fields.add("customfield_2", "Ours", MiniFields.NUMBER), 2L, 1L);
    assertEquals(List.of("customfield_2"), offered());
  }

  @Test
  void whereJiraDoesNotTellWhatAFieldIsForEveryFieldIsOffered() {
    onlyFor(fields.add("customfield_1", "Theirs", MiniFields.NUMBER), 2L);
    ApiCheck api = new ApiCheck(ChangedJira.without("com.atlassian.jira.issue.fields.CustomField"));
    assertFalse(api.has(ApiPart.FIELD_CONTEXTS));
    assertEquals(1, new FieldChoices(fields.manager, api).of(SHOP).size());
  }

  @ParameterizedTest
  @CsvSource({
    "float, number",
    "select, select team",
    "radiobuttons, select team",
    "multiselect, team",
    "multicheckboxes, team",
    "textfield, team",
    "datepicker, date",
    "version, version",
    "datetime, ''",
    "multiversion, ''",
    "labels, ''",
    "cascadingselect, ''"
  })
  void aFieldIsOfferedForWhatCanBeReadFromIt(String type, String uses) {
    FieldChoice field = new FieldChoice("customfield_1", "Field", TYPES + type);
    String found =
        (field.isNumber() ? "number " : "")
            + (field.isSelect() ? "select " : "")
            + (field.namesTeams() ? "team " : "")
            + (field.isDate() ? "date " : "")
            + (field.isVersion() ? "version " : "");
    assertEquals(uses, found.strip());
  }

  @Test
  void storyPointsAreKnownByTheNamesOfJiraSoftware() {
    assertTrue(new FieldChoice("customfield_1", "Story Points", TYPES + "float").isStoryPoints());
    assertTrue(
        new FieldChoice("customfield_1", "Story point estimate", TYPES + "float").isStoryPoints());
    assertFalse(new FieldChoice("customfield_1", "Points", TYPES + "float").isStoryPoints());
    assertFalse(
        new FieldChoice("customfield_1", "Story Points", TYPES + "textfield").isStoryPoints());
  }

  private List<String> offered() {
    return new FieldChoices(fields.manager, new ApiCheck())
        .of(SHOP).stream().map(FieldChoice::id).toList();
  }

  private static void onlyFor(CustomField field, Long... projects) {
    when(field.isAllProjects()).thenReturn(false);
    List<Project> theirs = List.of(projects).stream().map(FieldChoicesTest::project).toList();
    when(field.getAssociatedProjectObjects()).thenReturn(theirs);
  }

  private static Project project(Long id) {
    Project project = mock(Project.class);
    when(project.getId()).thenReturn(id);
    return project;
  }
}
