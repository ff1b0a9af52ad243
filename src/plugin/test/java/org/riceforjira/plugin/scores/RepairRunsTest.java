package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;

class RepairRunsTest {
  private static final ProjectId PROJECT = new ProjectId(MiniJira.PROJECT);

  private final TestNode node = new TestNode("one", new MiniJira(), new MiniStorage().setUp());
  private final RepairRuns repairs = new RepairRuns(node.recalculations);

  @Test
  void aRepairIsARunOfTheAppItself() {
    assertTrue(repairs.repair(PROJECT));
    Run run = node.recalculations.latest().get(0);
    assertEquals(RunKind.REPAIR, run.task().kind());
    assertEquals(PROJECT, run.task().project().id());
    assertNull(run.task().by());
  }

  @Test
  void aRunThatIsUnderWayIsNoRepairOfWhatItHasPassed() {
    node.holdingBack = true;
    assertTrue(repairs.repair(PROJECT));
    assertFalse(repairs.repair(PROJECT));
    node.work();
    assertTrue(repairs.repair(PROJECT));
  }

  @Test
  void whereNoMoreRunsAreTakenTheRepairHasToWait() {
    node.full = true;
    assertFalse(repairs.repair(PROJECT));
    assertEquals(List.of(), node.recalculations.latest());
  }
}
