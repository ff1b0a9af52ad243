package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.sync.ProjectId;

class VisitorTest {
  private static final ProjectRef SHOP = new ProjectRef(new ProjectId(1), "SHOP", "Web shop");

  private final Visitors visitors = new Visitors();
  private final Projects projects =
      new MiniProjects().with(1, "SHOP", "Web shop").with(2, "APP", "App").projects(visitors);

  @Test
  void nobodyIsSignedInWhenJiraKnowsNoUser() {
    assertTrue(visitors.visitor().isSignedIn());
    visitors.anonymous();
    assertFalse(visitors.visitor().isSignedIn());
    assertFalse(visitors.visitor().administersJira());
  }

  @Test
  void anInvisibleProjectLooksLikeNone() {
    visitors.hide("APP");
    assertEquals(Optional.of(SHOP), projects.visible("SHOP"));
    assertEquals(Optional.empty(), projects.visible("APP"));
    assertEquals(Optional.empty(), projects.visible("NONE"));
    assertEquals(List.of(SHOP), projects.visible());
  }

  @Test
  void aProjectIsAdministeredByThoseWithItsPermission() {
    assertFalse(projects.administers(SHOP));
    visitors.administers("APP");
    assertFalse(projects.administers(SHOP));
    visitors.administers("SHOP");
    assertTrue(projects.administers(SHOP));
  }

  @Test
  void whoAdministersJiraAdministersEveryProject() {
    visitors.administrator();
    assertTrue(projects.administers(SHOP));
  }
}
