package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.riceforjira.jiraapi.HostComponents;
import org.riceforjira.plugin.EnglishTexts;

class ProjectScreensTest {
  private static final String REACH = "customfield_10100";
  private static final String EFFORT = "customfield_10103";

  private final MiniStorage storage = new MiniStorage();
  private final Project project = mock(Project.class);
  private final List<String> onCreate = new ArrayList<>(List.of("summary", REACH));
  private final List<String> onEdit = new ArrayList<>(List.of("summary"));
  private final FieldScreen create = screen(1, "Create", onCreate);
  private final FieldScreen edit = screen(2, "Edit and view", onEdit);

  @Test
  void whatIsMissingIsToldScreenByScreen() {
    ProjectScreens screens = screens(scheme(create, edit));
    assertEquals(
        List.of(
            new ScreenAddition(1, "Create", EFFORT, true),
            new ScreenAddition(2, "Edit and view", REACH, true),
            new ScreenAddition(2, "Edit and view", EFFORT, true)),
        screens.missing(project, List.of(REACH, EFFORT)));
    assertEquals(List.of("summary"), onEdit, "Nothing was changed.");
  }

  @Test
  void onlyWhatIsMissingIsAddedToTheFirstTab() {
    ProjectScreens screens = screens(scheme(create, edit));
    List<ScreenAddition> planned = screens.missing(project, List.of(REACH, EFFORT));
    assertEquals(planned, screens.add(project, List.of(REACH, EFFORT)));
    assertEquals(List.of("summary", REACH, EFFORT), onCreate);
    assertEquals(List.of("summary", REACH, EFFORT), onEdit);
  }

  @Test
  void addingAgainAddsNothing() {
    ProjectScreens screens = screens(scheme(create, edit));
    screens.add(project, List.of(REACH));
    assertEquals(List.of(), screens.add(project, List.of(REACH)));
  }

  @Test
  void aScreenWithoutTabsIsToldAndPassedOver() {
    FieldScreen bare = screen(3, "Bare", List.of());
    when(bare.getTabs()).thenReturn(List.of());
    when(bare.getTab(0)).thenThrow(new IndexOutOfBoundsException());
    ProjectScreens screens = screens(scheme(bare, edit));
    assertEquals(
        List.of(
            new ScreenAddition(3, "Bare", REACH, false),
            new ScreenAddition(2, "Edit and view", REACH, true)),
        screens.missing(project, List.of(REACH)));
    assertEquals(
        List.of(new ScreenAddition(2, "Edit and view", REACH, true)),
        screens.add(project, List.of(REACH)));
    assertEquals(List.of("summary", REACH), onEdit);
  }

  @Test
  void whatSomebodyElseAddsMeanwhileIsNotAddedTwice() {
    ProjectScreens screens = screens(scheme(edit));
    storage.whileWaiting(() -> onEdit.add(REACH));
    assertEquals(List.of(), screens.add(project, List.of(REACH)));
    assertEquals(List.of("summary", REACH), onEdit);
    assertEquals(List.of("+setup", "-setup"), storage.lockings());
  }

  @Test
  void aScreenThatServesSeveralOperationsAndIssueTypesIsTreatedOnce() {
    ProjectScreens screens = screens(scheme(edit, edit, edit), scheme(edit));
    assertEquals(
        List.of(new ScreenAddition(2, "Edit and view", REACH, true)),
        screens.add(project, List.of(REACH)));
    assertEquals(List.of("summary", REACH), onEdit);
  }

  @Test
  void aJiraThatDoesNotOfferItsScreensSaysSo() {
    HostComponents.install(type -> null);
    ProjectScreens screens =
        new ProjectScreens(new UnexportedServices(), storage.locks(), new ApiCheck());
    PartUnavailable refused =
        assertThrows(PartUnavailable.class, () -> screens.missing(project, List.of(REACH)));
    assertEquals(
        "This Jira does not offer IssueTypeScreenSchemeManager, which is needed here."
            + " Please report it.",
        refused.in(EnglishTexts.texts()));
  }

  @Test
  void aJiraWhoseScreensHaveChangedIsNotTouched() {
    ApiCheck api =
        new ApiCheck(ChangedJira.without("com.atlassian.jira.issue.fields.screen.FieldScreenTab"));
    ProjectScreens screens = new ProjectScreens(new UnexportedServices(), storage.locks(), api);
    assertThrows(PartUnavailable.class, () -> screens.add(project, List.of(REACH)));
  }

  private ProjectScreens screens(FieldScreenScheme... schemes) {
    List<IssueTypeScreenSchemeEntity> entities =
        Stream.of(schemes).map(ProjectScreensTest::entity).toList();
    IssueTypeScreenScheme scheme = mock(IssueTypeScreenScheme.class);
    when(scheme.getEntities()).thenReturn(entities);
    IssueTypeScreenSchemeManager manager = mock(IssueTypeScreenSchemeManager.class);
    when(manager.getIssueTypeScreenScheme(project)).thenReturn(scheme);
    HostComponents.install(type -> type == IssueTypeScreenSchemeManager.class ? manager : null);
    return new ProjectScreens(new UnexportedServices(), storage.locks(), new ApiCheck());
  }

  private static IssueTypeScreenSchemeEntity entity(FieldScreenScheme scheme) {
    IssueTypeScreenSchemeEntity entity = mock(IssueTypeScreenSchemeEntity.class);
    when(entity.getFieldScreenScheme()).thenReturn(scheme);
    return entity;
  }

  private static FieldScreenScheme scheme(FieldScreen... screens) {
    List<FieldScreenSchemeItem> items = Stream.of(screens).map(ProjectScreensTest::item).toList();
    FieldScreenScheme scheme = mock(FieldScreenScheme.class);
    when(scheme.getFieldScreenSchemeItems()).thenReturn(items);
    return scheme;
  }

  private static FieldScreenSchemeItem item(FieldScreen screen) {
    FieldScreenSchemeItem item = mock(FieldScreenSchemeItem.class);
    when(item.getFieldScreen()).thenReturn(screen);
    return item;
  }

  private static FieldScreen screen(long id, String name, List<String> fields) {
    FieldScreenTab first = mock(FieldScreenTab.class);
    doAnswer(call -> fields.add(call.getArgument(0)))
        .when(first)
        .addFieldScreenLayoutItem(anyString());
    FieldScreen screen = mock(FieldScreen.class);
    when(screen.getId()).thenReturn(id);
    when(screen.getName()).thenReturn(name);
    when(screen.getTabs()).thenReturn(List.of(first));
    when(screen.getTab(0)).thenReturn(first);
    when(screen.containsField(anyString()))
        .thenAnswer(call -> fields.contains(call.<String>getArgument(0)));
    return screen;
  }
}
