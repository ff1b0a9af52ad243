package org.riceforjira.plugin.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.settings.HorizonChoice;
import org.riceforjira.core.settings.PeriodKind;
import org.riceforjira.core.settings.Planning;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.http.SettingsInUse;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.jira.QueryProjects;
import org.riceforjira.plugin.jira.StoredSettings;

class SourcesTest {
  private static final Planning DEFAULT = Example.SETTINGS.planning();

  /** What every project here has chosen. */
  private static final ProjectSettings CHOSEN =
      Example.SETTINGS.with(
          new Planning(
              "",
              new HorizonChoice(PeriodKind.MONTH, 6, OptionalDouble.of(3), 1000),
              DEFAULT.lanes(),
              DEFAULT.cut(),
              DEFAULT.prerequisites()));

  private final Requests requests = mock(Requests.class);
  private final StoredSettings settings = mock(StoredSettings.class);
  private final QueryProjects queries = mock(QueryProjects.class);
  private final Projects projects = mock(Projects.class);
  private final SettingsInUse inUse =
      new SettingsInUse(
          settings,
          new JiraForSettings(new MiniJira()).usable(settings),
          requests,
          projects,
          EnglishTexts.texts());
  private final Sources sources =
      new Sources(requests, inUse, settings, queries, EnglishTexts.texts());

  @BeforeEach
  void chosen() {
    when(requests.project("P1")).thenReturn(project(1));
    when(settings.effective(any()))
        .thenReturn(Optional.of(new VersionedSettings(CHOSEN, new Revision(1))));
    when(settings.defaults()).thenReturn(Optional.of(Example.SETTINGS));
    when(requests.notSetUp()).thenReturn(Refusal.conflict("Not set up."));
  }

  @Test
  void aProjectIsPlannedByItsOwnSettings() {
    RoadmapSource source = sources.ofProject("P1");
    assertEquals(CHOSEN, source.settings());
    assertEquals(Optional.of(project(1)), source.project());
    assertEquals("", source.jql());
  }

  @Test
  void aQueryOverOneProjectIsPlannedByItsSettingsAndOneOverSeveralByTheDefaults() {
    finds(1);
    assertEquals(CHOSEN, query("labels = vision").settings());
    finds(2);
    RoadmapSource two = query(" labels = vision ");
    assertEquals(Example.SETTINGS, two.settings());
    assertEquals(Optional.empty(), two.project());
    assertEquals("labels = vision", two.jql());
    assertEquals(Optional.of(CHOSEN), two.settings(new ProjectId(2L)));
    assertEquals(Optional.empty(), two.settings(new ProjectId(9L)));
  }

  @Test
  void aQueryThatFindsNothingIsASourceOfNothing() {
    finds(0);
    assertEquals(List.of(), query("labels = none").projects());
  }

  @Test
  void aQueryOverTooManyProjectsIsRefused() {
    finds(Sources.MOST_PROJECTS);
    assertEquals(20, query("labels = vision").projects().size());
    finds(Sources.MOST_PROJECTS + 1);
    Refusal refusal = assertThrows(Refusal.class, () -> query("labels = vision"));
    assertEquals(
        "The query finds issues of more than 20 projects. Name fewer.",
        refusal.errors().get("jql"));
  }

  @Test
  void withoutAQueryThereIsNothingToFind() {
    assertEquals(
        "Give the JQL of the issues.",
        assertThrows(Refusal.class, () -> query(" ")).errors().get("jql"));
    assertThrows(Refusal.class, () -> sources.ofQuery(Map.of()));
  }

  @Test
  void beforeTheFieldsAreSetUpThereAreNoRoadmaps() {
    when(settings.effective(any())).thenReturn(Optional.empty());
    assertThrows(Refusal.class, () -> sources.ofProject("P1"));
    when(settings.defaults()).thenReturn(Optional.empty());
    finds(0);
    assertThrows(Refusal.class, () -> query("labels = vision"));
  }

  @Test
  void aProjectThatHasSwitchedRiceOffIsRefused() {
    switchOff(1);
    Refusal refusal = assertThrows(Refusal.class, () -> sources.ofProject("P1"));
    assertEquals(
        "RICE is switched off for the project Project 1. An administrator of the project can"
            + " switch it on in its RICE settings.",
        refusal.sentence());
  }

  @Test
  void aQueryLeavesProjectsOutThatHaveSwitchedRiceOff() {
    switchOff(2);
    finds(2);
    RoadmapSource source = query("labels = vision");
    assertEquals(List.of(project(1)), source.projects().stream().map(PlanProject::ref).toList());
    assertEquals(List.of(project(2)), source.off());
    switchOff(1);
    assertThrows(Refusal.class, () -> query("labels = vision"));
  }

  private void switchOff(long project) {
    when(settings.effective(new ProjectId(project)))
        .thenReturn(Optional.of(new VersionedSettings(SettingsOf.off(), new Revision(1))));
  }

  private RoadmapSource query(String jql) {
    return sources.ofQuery(Map.of("jql", List.of(jql)));
  }

  private void finds(int projects) {
    when(queries.of(anyString(), anyInt()))
        .thenReturn(LongStream.rangeClosed(1, projects).mapToObj(SourcesTest::project).toList());
  }

  private static ProjectRef project(long id) {
    return new ProjectRef(new ProjectId(id), "P" + id, "Project " + id);
  }
}
