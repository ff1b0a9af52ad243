package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riceforjira.core.sync.ProjectId;

class ProjectsTest {
  private final Visitors visitors = new Visitors();
  private final MiniProjects jira =
      new MiniProjects()
          .with(1, "WEB", "A shop")
          .with(2, "APP", "The app")
          .with(3, "HID", "Hidden");

  @Test
  void theProjectsThatTheVisitorSeesComeByKey() {
    visitors.hide("HID");
    assertEquals(
        List.of("APP", "WEB"),
        jira.projects(visitors).visible().stream().map(ProjectRef::key).toList());
  }

  @Test
  void aProjectThatIsDeletedMeanwhileIsAdministeredByNobody() {
    ProjectRef gone = new ProjectRef(new ProjectId(9), "GONE", "Gone");
    assertFalse(jira.projects(visitors).administers(gone));
    visitors.administers("WEB");
    assertTrue(jira.projects(visitors).administers(new ProjectRef(new ProjectId(1), "WEB", "")));
  }

  @Test
  void aJiraThatDoesNotListItsProjectsStillFindsThemByKey(@TempDir Path folder) throws IOException {
    ChangedJira changed =
        ChangedJira.with(
            "com.atlassian.jira.project.ProjectManager",
            """
            package com.atlassian.jira.project;
            public interface ProjectManager {}
            """,
            folder);
    Projects projects = jira.projects(visitors, new ApiCheck(changed));
    assertEquals(List.of(), projects.visible());
    assertEquals("The app", projects.visible("APP").orElseThrow().name());
  }
}
