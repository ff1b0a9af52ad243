package org.riceforjira.core.plan.cut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.riceforjira.core.plan.cut.CutIssues.efforts;
import static org.riceforjira.core.plan.cut.CutIssues.fill;
import static org.riceforjira.core.plan.cut.CutIssues.ids;
import static org.riceforjira.core.plan.cut.CutIssues.issue;
import static org.riceforjira.core.plan.cut.CutIssues.stop;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.score.Score;

class NextUnitTest {
  @Test
  void stopBuysTheNextInOrder() {
    NextUnit next = stop(10, efforts(6, 5, 3)).nextUnit().orElseThrow();

    assertEquals(List.of(2L), ids(next.in()));
    assertEquals(List.of(), next.out());
    assertEquals(5 * 99, next.valueGained());
    assertEquals(1, next.addition());
    assertEquals(2, next.cheapest().issue().issueId());
  }

  @Test
  void oneUnitCanBuySeveralIssues() {
    NextUnit next = stop(6, efforts(6, 0.5, 0.25, 0.25, 0.25)).nextUnit().orElseThrow();

    assertEquals(List.of(2L, 3L, 4L), ids(next.in()));
    assertEquals(0.5, next.addition());
    assertEquals(0.5 * 99 + 0.25 * 98 + 0.25 * 97, next.valueGained());
  }

  @Test
  void underStopACheaperIssueFurtherDownDoesNotCount() {
    NextUnit next = stop(6, efforts(6, 3, 0.5)).nextUnit().orElseThrow();

    assertEquals(List.of(), next.in());
    assertEquals(0, next.valueGained());
    assertEquals(3, next.addition());
  }

  @Test
  void underFillTheCheapestIssueMayBeFurtherDown() {
    NextUnit next = fill(6, efforts(6, 3, 0.5, 0.5)).nextUnit().orElseThrow();

    assertEquals(List.of(3L, 4L), ids(next.in()));
    assertEquals(3, next.cheapest().issue().issueId());
    assertEquals(2, next.cheapest().position());
    assertEquals(0.5, next.addition());
    assertEquals(0.5 * 98 + 0.5 * 97, next.valueGained());
  }

  @Test
  void underFillASkippedIssueTakesItsTurnAndPushesOutWhatFilledItsPlace() {
    NextUnit next = fill(10, efforts(6, 5, 3, 1)).nextUnit().orElseThrow();

    assertEquals(List.of(2L), ids(next.in()));
    assertEquals(List.of(3L, 4L), ids(next.out()));
    assertEquals(5 * 99 - 3 * 98 - 97, next.valueGained());
    assertEquals(1, next.addition());
  }

  @Test
  void aUnitThatIsNotEnoughBuysNothing() {
    NextUnit next = fill(10, efforts(6, 5.5, 4)).nextUnit().orElseThrow();

    assertEquals(List.of(), next.in());
    assertEquals(List.of(), next.out());
    assertEquals(0, next.valueGained());
    assertEquals(1.5, next.addition());
    assertFalse(next.stoppedLooking());
  }

  @Test
  void valuesAreGainedAsPeopleWouldAddThem() {
    List<Score> ranking = List.of(issue(1, 3, 5), issue(2, 0.1, 0.1), issue(3, 0.1, 0.2));

    assertEquals(0.03, stop(5, ranking).nextUnit().orElseThrow().valueGained());
  }

  @Test
  void valuesBeyondEveryNumberStayNumbers() {
    List<Score> ranking = List.of(issue(1, Double.MAX_VALUE, 1), issue(2, Double.MAX_VALUE, 2));

    assertEquals(Double.MAX_VALUE, stop(2, ranking).nextUnit().orElseThrow().valueGained());
  }
}
