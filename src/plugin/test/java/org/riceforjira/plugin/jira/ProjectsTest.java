package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
