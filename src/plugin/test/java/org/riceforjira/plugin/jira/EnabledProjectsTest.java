package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.sync.ProjectId;

/** Over the projects RICE, which has issue 1, and OTHER, which has none of its own. */
class EnabledProjectsTest {
  private static final ProjectRef RICE =
      new ProjectRef(new ProjectId(MiniJira.PROJECT), "RICE", "Rice");
  private static final ProjectRef OTHER =
      new ProjectRef(new ProjectId(MiniJira.PROJECT + 1), "OTHER", "Other");

  private final MiniJira jira = new MiniJira();
  private final MiniStorage storage = new MiniStorage().setUp();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "customfield_10100",
        "customfield_10101",
        "customfield_10102",
        "customfield_10103",
        "customfield_10104"
      })
  void aProjectWithAValueInOneOfTheFieldsIsEnabled(String field) {
    jira.issue(1).with(field, 0.0);
    assertEquals(List.of(RICE), all());
  }

  @Test
  void aProjectWithoutAnyValueIsNot() {
    jira.addField("customfield_10999", "Customers");
    jira.issue(1).with("customfield_10999", 5.0).with(Example.FIELDS.reach(), null);
    assertEquals(List.of(), all());
  }

  @Test
  void projectsWithSettingsOfTheirOwnAreEnabledToo() {
    storage.settings().write(OTHER.id(), Example.SETTINGS, Revision.NONE);
    assertEquals(List.of(OTHER), all());
    jira.issue(1).with(Example.FIELDS.effort(), 2.0);
    assertEquals(List.of(OTHER, RICE), all());
  }

  @Test
  void projectsThatHaveSwitchedRiceOffAreNotScored() {
    storage.settings().write(OTHER.id(), SettingsOf.off(), Revision.NONE);
    jira.issue(1).with(Example.FIELDS.effort(), 2.0);
    assertEquals(List.of(RICE), all());
    EnabledProjects projects = new JiraForSettings(jira).enabledProjects(storage);
    assertEquals(List.of(OTHER), projects.withSettings());
    assertTrue(projects.uses(RICE));
    assertFalse(projects.uses(OTHER));
    storage.values.put("org.riceforjira.settings." + OTHER.id().value(), "rubbish");
    assertTrue(projects.uses(OTHER), "Whoever goes over it says what is wrong.");
  }

  @Test
  void beforeTheSetupThereAreNone() {
    jira.issue(1).with(Example.FIELDS.effort(), 2.0);
    jira.indexAll();
    assertEquals(
        List.of(),
        new JiraForSettings(jira).enabledProjects(new MiniStorage(), new ApiCheck()).all());
    assertEquals(List.of(), jira.search.asked);
  }

  @Test
  void issuesAreCountedAsNobodyAndOnceForEachProjectWithoutSettings() {
    storage.settings().write(OTHER.id(), Example.SETTINGS, Revision.NONE);
    jira.visitors().hide("RICE");
    jira.issue(1).with(Example.FIELDS.effort(), 2.0);
    assertEquals(List.of(OTHER, RICE), all());
    assertEquals(
        List.of(
            "project = 10000 AND (cf[10100] is not EMPTY OR cf[10101] is not EMPTY OR cf[10102] is not EMPTY OR cf[10103] is not EMPTY OR cf[10104] is not EMPTY)"),
        jira.search.asked);
    assertEquals(Collections.singletonList(null), jira.search.searchers);
  }

  @Test
  void fieldsThatWereDeletedAreNotAskedFor() {
    jira.issue(1).with(Example.FIELDS.effort(), 2.0);
    jira.deleteField(Example.FIELDS.reach());
    assertEquals(List.of(RICE), all());
    jira.deleteField(Example.FIELDS.effort());
    assertEquals(List.of(), all());
    assertEquals(
        "project = 10001 AND (cf[10101] is not EMPTY OR cf[10102] is not EMPTY OR cf[10104] is not EMPTY)",
        jira.search.asked.get(3));
  }

  @Test
  void withEveryFieldDeletedOnlySettingsCount() {
    storage.settings().write(OTHER.id(), Example.SETTINGS, Revision.NONE);
    for (int id = 10100; id <= 10104; id++) {
      jira.deleteField("customfield_" + id);
    }
    assertEquals(List.of(OTHER), all());
    assertEquals(List.of(), jira.search.asked);
  }

  @Test
  void aJiraThatDoesNotListItsProjectsSaysSo(@TempDir Path folder) throws IOException {
    ChangedJira changed =
        ChangedJira.with(
            "com.atlassian.jira.project.ProjectManager",
            """
            package com.atlassian.jira.project;
            public interface ProjectManager {}
            """,
            folder);
    EnabledProjects projects =
        new JiraForSettings(jira).enabledProjects(storage, new ApiCheck(changed));
    assertThrows(PartUnavailable.class, projects::all);
  }

  private List<ProjectRef> all() {
    jira.indexAll();
    return new JiraForSettings(jira).enabledProjects(storage, new ApiCheck()).all();
  }
}
