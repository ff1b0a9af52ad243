package org.riceforjira.host.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreLookupTest {
  private final Store store = Store.inMemory();

  @Test
  void linksAreFoundFromBothEndsInTheOrderOfTheirIds() {
    LinkRow second = link(20, 1, 2);
    LinkRow first = link(3, 2, 1);
    link(4, 2, 3);

    assertEquals(List.of(first, second), store.linksOf(1));
    store.links().remove(3L);
    assertEquals(List.of(second), store.linksOf(1));
  }

  @Test
  void commentsAndHistoryAreFoundByIssue() {
    CommentRow comment = new CommentRow(5, 1, "bob", "Soon", "2026-01-01T00:00:00Z");
    store.comments().put(5L, comment);
    store.comments().put(6L, new CommentRow(6, 11, "bob", "Late", "2026-01-01T00:00:00Z"));

    assertEquals(List.of(comment), store.commentsOf(1));
    assertEquals(List.of(), store.changesOf(1));
  }

  @Test
  void anIssueThatMovesIsFoundInItsNewProjectOnly() {
    store.put(new IssueRow(1, "A-1", 10, Map.of()));
    store.put(new IssueRow(1, "A-1", 20, Map.of()));

    assertEquals(List.of(), store.issuesOf(10));
    assertEquals(1, store.issuesOf(20).size());
  }

  @Test
  void aRollbackTakesBackRowsAndLookupsEvenBeforeTheFirstCommit() {
    link(3, 1, 2);
    store.fields().put(1L, field("Reach"));
    store.rollback();

    assertEquals(List.of(), store.linksOf(1));
    assertTrue(store.fields().get(1L).isEmpty());
    store.fields().put(1L, field("Effort"));
    assertEquals("Effort", store.fields().get(1L).orElseThrow().name());
  }

  @Test
  void aRowReadBeforeItsChangeIsNotReadAgain() {
    store.fields().put(1L, field("Reach"));
    assertEquals("Reach", store.fields().get(1L).orElseThrow().name());
    store.fields().put(1L, field("Customers"));
    assertEquals("Customers", store.fields().get(1L).orElseThrow().name());
    store.settings().put("a", "b");
    store.rollback();
    assertNull(store.settings().get("a"));
  }

  @Test
  void lookupsSurviveARestart(@TempDir Path folder) throws Exception {
    try (Store before = Store.open(folder)) {
      before.links().put(3L, new LinkRow(3, 1, 1, 2));
      before.commit();
    }
    try (Store after = Store.open(folder)) {
      assertEquals(1, after.linksOf(2).size());
    }
  }

  private LinkRow link(long id, long source, long destination) {
    LinkRow row = new LinkRow(id, 1, source, destination);
    store.links().put(id, row);
    return row;
  }

  private static FieldRow field(String name) {
    return new FieldRow(1, name, "", "float", null, Set.of());
  }
}
