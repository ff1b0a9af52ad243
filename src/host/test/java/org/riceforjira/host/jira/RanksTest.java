package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RanksTest {
  private static void assertInOrder(String lower, List<String> ranks, String upper) {
    List<String> all = new ArrayList<>(ranks);
    if (lower != null) {
      all.add(0, lower);
    }
    if (upper != null) {
      all.add(upper);
    }
    for (int i = 1; i < all.size(); i++) {
      assertTrue(all.get(i - 1).compareTo(all.get(i)) < 0, all.get(i - 1) + " < " + all.get(i));
    }
  }

  @Test
  void anUnrankedIssueComesAfterOlderOnes() {
    assertEquals("0|000007ps:", Ranks.of(10_000));
    assertInOrder(Ranks.of(9), List.of(Ranks.of(10), Ranks.of(35), Ranks.of(36)), Ranks.of(99_999));
  }

  @Test
  void fiftyFitBetweenNeighbours() {
    List<String> ranks = Ranks.between(Ranks.of(10), Ranks.of(11), 50);
    assertEquals(50, ranks.size());
    assertInOrder(Ranks.of(10), ranks, Ranks.of(11));
  }

  @Test
  void thereIsRoomAtBothEnds() {
    assertInOrder(null, Ranks.between(null, Ranks.of(1), 50), Ranks.of(1));
    assertInOrder(Ranks.of(1), Ranks.between(Ranks.of(1), null, 50), null);
    assertInOrder(null, Ranks.between(null, null, 3), null);
  }

  @Test
  void roomNeverRunsOutAndRanksStayShort() {
    String last = Ranks.of(10);
    for (int chunk = 0; chunk < 100; chunk++) {
      List<String> ranks = Ranks.between(last, Ranks.of(11), 50);
      assertInOrder(last, ranks, Ranks.of(11));
      last = ranks.get(49);
    }
    assertTrue(last.length() < 200, last);
    for (int i = 0; i < 200; i++) {
      String next = Ranks.between(Ranks.of(10), last, 1).get(0);
      assertInOrder(Ranks.of(10), List.of(next), last);
      last = next;
    }
  }
}
