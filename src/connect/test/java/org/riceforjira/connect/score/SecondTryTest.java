package org.riceforjira.connect.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.score.Rounding;
import org.riceforjira.core.sync.Journal;
import org.riceforjira.core.sync.ScoreChange;

class SecondTryTest {
  private static final ScoreChange DELETED = new ScoreChange(1, "SHOP-1", 1.0, 2.0);
  private static final ScoreChange RIGHT = new ScoreChange(2, "SHOP-2", 2.0, 2.0);
  private static final ScoreChange DIFFERING = new ScoreChange(3, "SHOP-3", 1.0, 2.0);

  @Test
  void whatFailsAsAWholeIsNotCountedInPart() {
    SecondTry again =
        new SecondTry(ids -> Map.of(2L, RIGHT, 3L, DIFFERING), new Rounding(2), "customfield_1");
    Journal full =
        new Journal() {
          @Override
          public void writing(List<ScoreChange> batch) {
            throw new JournalTrouble("The disk is full.");
          }

          @Override
          public void written(List<ScoreChange> written) {
            throw new JournalTrouble("The disk is full.");
          }
        };
    List<ScoreChange> first = List.of(DELETED, RIGHT, DIFFERING);
    assertThrows(JournalTrouble.class, () -> again.write(first, null, full));
    assertEquals(0, again.unchanged());
    assertEquals(List.of(), again.missed());
  }

  @Test
  void whatIsRightInTheMeantimeIsNotWritten() {
    SecondTry again = new SecondTry(ids -> Map.of(2L, RIGHT), new Rounding(2), "customfield_1");
    again.write(List.of(RIGHT), null, Journal.NONE);
    assertEquals(1, again.unchanged());
  }
}
