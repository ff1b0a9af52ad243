package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;

/** What those who watch a run are told while it goes on. */
class ProgressTest {
  private final MiniJira jira = new MiniJira();
  private final MiniStorage storage = new MiniStorage().setUp();
  private final TestNode node = new TestNode("one", jira, storage);

  @Test
  void aRunOfThisNodeIsToldAsItIsNowAndNotAsItWasStoredLast() {
    for (int number = 1; number <= 650; number++) {
      jira.issue(number).with(Example.FIELDS.score(), 1.0);
    }
    jira.indexAll();
    List<Long> done = new ArrayList<>();
    List<Long> listed = new ArrayList<>();
    // Between batches; the clock stands still, so that nothing is stored.
    node.sleeping =
        millis -> {
          done.add(node.recalculations.find(1).orElseThrow().progress().done());
          listed.add(node.recalculations.latest().get(0).progress().done());
        };

    ProjectId project = new ProjectId(MiniJira.PROJECT);
    node.recalculations.runNow(
        new RunRequest(
            RunKind.RECALCULATION, Optional.of(project), Optional.empty(), Optional.of("ann")));

    assertEquals(List.of(0L, 500L, 650L), done);
    assertEquals(done, listed);
  }
}
