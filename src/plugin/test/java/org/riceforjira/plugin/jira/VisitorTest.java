package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
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

  @Test
  void theVisitorIsKnownByTheirKey() {
    assertEquals(Optional.of("ann"), visitors.visitor().key());
    visitors.anonymous();
    assertEquals(Optional.empty(), visitors.visitor().key());
  }

  @Test
  void workIsDoneAsThePersonItIsDoneFor() {
    visitors.person("bob");
    visitors.administrator();
    Visitor visitor = visitors.visitor();
    assertTrue(visitor.administersJira());
    assertEquals(Optional.of("bob"), visitor.as("bob", visitor::key));
    assertFalse(visitor.as("bob", visitor::administersJira));
    assertFalse(visitor.as("bob", () -> projects.administers(SHOP)));
    visitors.anonymous();
    assertTrue(visitor.as("bob", visitor::isSignedIn));
    assertTrue(visitor.as("ann", () -> projects.administers(SHOP)));
  }

  @Test
  void workForNobodyIsDoneAsNobodyThoughSomebodyIsSignedIn() {
    Visitor visitor = visitors.visitor();
    visitors.administrator();
    assertFalse(visitor.as(null, visitor::isSignedIn));
    assertFalse(visitor.as(null, visitor::administersJira));
    assertEquals(Optional.of("ann"), visitor.key());
  }

  @Test
  void whoeverWasActedForBeforeIsActedForAgain() {
    Visitor visitor = visitors.visitor();
    visitors.person("bob");
    visitor.as(
        "bob",
        () -> {
          assertEquals(Optional.empty(), visitor.as(null, visitor::key));
          assertThrows(IllegalArgumentException.class, () -> visitor.as("ann", this::fail));
          return assertOnly("bob");
        });
    assertOnly("ann");
    assertThrows(IllegalArgumentException.class, () -> visitor.as("bob", this::fail));
    assertOnly("ann");
  }

  @Test
  void anotherThreadIsNotActingForAnybody() throws InterruptedException {
    Visitor visitor = visitors.visitor();
    visitors.person("bob");
    List<Optional<String>> seen = new ArrayList<>();
    Thread other = new Thread(() -> seen.add(visitor.key()));
    visitor.as(
        "bob",
        () -> {
          other.start();
          return null;
        });
    other.join();
    assertEquals(List.of(Optional.of("ann")), seen);
  }

  @Test
  void nobodyCanActForWhoIsUnknownOrInactive() {
    Visitor visitor = visitors.visitor();
    when(visitors.person("bob").isActive()).thenReturn(false);
    for (String key : List.of("bob", "carl")) {
      UnknownPerson refused =
          assertThrows(UnknownPerson.class, () -> visitor.as(key, visitor::key));
      assertTrue(refused.getMessage().contains(key), refused.getMessage());
      assertFalse(visitor.isActive(key));
    }
    assertTrue(visitor.isActive("ann"));
    assertOnly("ann");
  }

  private String fail() {
    throw new IllegalArgumentException("The work went wrong.");
  }

  private String assertOnly(String key) {
    assertEquals(Optional.of(key), visitors.visitor().key());
    return key;
  }
}
