package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.ProjectStore;

/** What the scores of a deleted project leave behind: nothing. */
class ForgottenProjectsTest {
  private static final ProjectId SHOP = new ProjectId(10_000);
  private static final ProjectId APP = new ProjectId(10_001);

  private final MiniStorage storage = new MiniStorage().setUp();
  private final ScoreCounts counts = new ScoreCounts(storage.texts(), storage.locks());
  private final BegunProjects begun = new BegunProjects(storage.texts(), storage.locks());
  private final Holds holds = new Holds(storage.texts(), storage.locks(), storage.settings());

  @Test
  void itsCountsItsBeginningAndItsHoldGoAndThoseOfOthersStay() {
    for (ProjectId project : List.of(SHOP, APP)) {
      counts.put(project, new ProjectCounts(1, 1, List.of(), Instant.EPOCH, 1));
      begun.add(project);
      holds.hold(project);
    }
    List.<ProjectStore>of(counts, begun, holds).forEach(store -> store.forget(SHOP));
    assertEquals(Set.of(APP.value()), counts.all().keySet());
    assertEquals(Set.of(APP.value()), begun.ids());
    assertEquals(List.of(APP), holds.all());
  }

  @Test
  void ofAProjectThatHasNothingNothingIsWritten() {
    storage.readOnly = true;
    List.<ProjectStore>of(counts, begun, holds).forEach(store -> store.forget(SHOP));
    assertEquals(List.of(), storage.lockings());
  }
}
