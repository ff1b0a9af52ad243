package org.riceforjira.plugin.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.plugin.http.Refusal;

class RoadmapQuestionsTest {
  private final ShownRoadmap shop = new ShownRoadmap().issue(1, 300, 1.0).issue(2, 200, 1.0);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "periodKind=year            | periodKind",
        "periods=0                  | periods",
        "periods=61                 | periods",
        "from=2026-02-30            | from",
        "from=1999-01-01            | from",
        "from=tomorrow              | from",
        "capacity=-1                | capacity",
        "laneCapacity=3             | laneCapacity",
        "laneCapacity=x:Web         | laneCapacity",
        "laneCapacity=3:+           | laneCapacity",
        "laneCapacity=3:A&laneCapacity=4:A | laneCapacity",
        "lanes=colour               | lanes",
        "laneCapacity=3:Web         | laneCapacity",
        "lanes=none&laneCapacity=3:Web | laneCapacity",
        "lanes=team                 | field",
        "lanes=team&field=duedate   | field",
        "top=0                      | top",
        "top=1001                   | top",
        "minScore=many              | minScore",
        "drop=SHOP-99               | drop",
        "pin=SHOP-1                 | pin",
        "pin=:2027-01-01            | pin",
        "pin=SHOP-1:soon            | pin",
        "delay=SHOP-1:2027-13-01    | delay",
        "delay=SHOP-77:2027-01-01   | delay",
        "sprint=2026-11-30/2026-11-16/S1 | sprint",
        "sprint=S1                  | sprint",
        "periodKind=sprint          | sprint",
        "periodKind=sprint&sprint=2026-11-16/2026-11-29/A&sprint=2026-11-20/2026-12-10/B | sprint",
        "periods=1&from=2026-07-01  | from",
        "periodKind=sprint&sprint=2026-10-01/2026-10-14/A | sprint",
        "periods=1&periods=2        | periods",
      })
  void whatIsWrongIsToldByTheNameOfTheParameter(String query, String name) {
    Refusal refusal = assertThrows(Refusal.class, () -> shop.json(query));
    assertEquals(List.of(name), List.copyOf(refusal.errors().keySet()));
    assertTrue(refusal.errors().get(name).endsWith("."), refusal.errors().get(name));
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> shop.json("capacity=x&periods=x&drop=SHOP-9"));
    assertEquals(3, refusal.errors().size());
  }

  @Test
  void choicesAreNamedInTheirOrder() {
    assertEquals(
        "Give one of these: month, quarter, sprint.",
        assertThrows(Refusal.class, () -> shop.json("periodKind=year")).errors().get("periodKind"));
  }

  @Test
  void aHiddenIssueIsNamedNoOtherThanOneThatIsNotThere() {
    shop.hidden(2);
    Refusal hidden = assertThrows(Refusal.class, () -> shop.json("drop=SHOP-2"));
    assertEquals("There is no issue SHOP-2, or you may not see it.", hidden.sentence());
  }

  @Test
  void moreThanTwoHundredSuppositionsAreRefused() {
    String many =
        IntStream.rangeClosed(0, 200).mapToObj(i -> "drop=SHOP-1").collect(Collectors.joining("&"));
    Refusal refusal = assertThrows(Refusal.class, () -> shop.json(many));
    assertEquals("Give at most 200.", refusal.errors().get("drop"));
  }

  @Test
  void sprintsAreThePeriodsInTheirOrderAndWithTheirNames() {
    RoadmapJson roadmap =
        shop.json(
            "capacity=2&periodKind=sprint&periods=2&sprint=2026-11-09/2026-11-23/Sprint%2023"
                + "&sprint=2026-11-23/2026-12-06/Sprint%2024&sprint=2026-12-07/2026-12-20/Sprint%2025");
    assertEquals(
        List.of("Sprint 23 2026-11-22", "Sprint 24 2026-12-06"),
        roadmap.periods().stream().map(p -> p.title() + " " + p.end()).toList());
    assertEquals("sprint", roadmap.kind());
    assertEquals(2, roadmap.periods().get(1).capacity());
  }

  @Test
  void twoPinsOfOneIssueAreOneOfTheLaterPeriod() {
    RoadmapJson roadmap = shop.json("capacity=8&pin=SHOP-1:2026-11-20&pin=SHOP-1:2027-04-01");
    assertEquals(2, roadmap.cards().stream().filter(CardJson::pinned).findAny().get().first());
  }
}
