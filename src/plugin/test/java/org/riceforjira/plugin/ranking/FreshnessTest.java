package org.riceforjira.plugin.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {
  private static final Instant MADE = Instant.parse("2026-03-02T09:00:00Z");
  private static final Freshness FRESH =
      new Freshness(MADE, MADE, MADE, 1, 0, Instant.EPOCH, 0, false);

  @ParameterizedTest
  @CsvSource({"0, 3", "59, 3", "60, 4", "300, 8", "3600, 63"})
  void changesAreLookedForFromWhenItWasLastRightWithSomeSpare(long seconds, long minutes) {
    assertEquals(minutes, FRESH.minutes(MADE.plusSeconds(seconds)));
  }

  @Test
  void onceInAWhileChangesAreLookedForThoughNobodyTold() {
    assertFalse(FRESH.isDue(MADE.plus(Freshness.USUAL).minusMillis(1), 1));
    assertTrue(FRESH.isDue(MADE.plus(Freshness.USUAL), 1));
    Freshness looked = FRESH.lookedAt(MADE.plus(Freshness.USUAL), 1, false);
    assertFalse(looked.isDue(MADE.plus(Freshness.USUAL).plusSeconds(30), 1));
  }

  @Test
  void whenAnotherNodeToldTheyAreLookedForUntilTheyMustBeThere() {
    assertTrue(FRESH.isDue(MADE, 2));
    Freshness looked = FRESH.lookedAt(MADE, 2, false);
    assertFalse(looked.isDue(MADE.plus(Freshness.BETWEEN).minusMillis(1), 2));
    assertTrue(looked.isDue(MADE.plus(Freshness.BETWEEN), 2));
    Freshness again = looked.lookedAt(MADE.plus(Freshness.BETWEEN), 2, false);
    assertTrue(again.isDue(MADE.plus(Freshness.SETTLING), 2));
    Freshness last = again.lookedAt(MADE.plus(Freshness.SETTLING), 2, false);
    assertFalse(last.isDue(MADE.plus(Freshness.SETTLING).plusSeconds(5), 2));
  }

  @Test
  void aDoubtIsLookedIntoSoon() {
    Freshness doubtful = FRESH.lookedAt(MADE, 1, true);
    assertTrue(doubtful.doubtful());
    assertTrue(doubtful.isDue(MADE.plus(Freshness.BETWEEN), 1));
  }

  @Test
  void itIsOldAfterAnHourHoweverOftenItWasLookedAt() {
    Freshness looked = FRESH.lookedAt(MADE.plusSeconds(3000), 1, false);
    assertFalse(looked.isOld(MADE.plus(Freshness.LONGEST).minusMillis(1)));
    assertTrue(looked.isOld(MADE.plus(Freshness.LONGEST)));
  }
}
