package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectsTest {
  private final Visitors visitors = new Visitors();
  private final Projects projects =
      new MiniProjects()
          .with(1, "WEB", "A shop")
          .with(2, "APP", "The app")
          .with(3, "HID", "Hidden")
          .projects(visitors);

  @Test
  void theProjectsThatTheVisitorSeesComeByKey() {
    visitors.hide("HID");
    assertEquals(List.of("APP", "WEB"), projects.visible().stream().map(ProjectRef::key).toList());
  }
}
