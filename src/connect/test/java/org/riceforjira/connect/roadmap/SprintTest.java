package org.riceforjira.connect.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.plan.roadmap.Period;

class SprintTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-16");

  @Test
  void aDayIsInOneSprintOnly() {
    assertEquals(
        List.of(
            period("Sprint 7", "2026-11-09", "2026-11-22"),
            period("Sprint 8", "2026-11-23", "2026-12-06")),
        periods(
            sprint("Sprint 8", "2026-11-23", "2026-12-06"),
            sprint("Sprint 7", "2026-11-09", "2026-11-25")));
  }

  @Test
  void ofTwoThatBeginTogetherTheLaterCounts() {
    assertEquals(
        List.of(period("New", "2026-11-09", "2026-11-22")),
        periods(
            sprint("Old", "2026-11-09", "2026-11-15"), sprint("New", "2026-11-09", "2026-11-22")));
  }

  @Test
  void thoseWithoutDatesFollowAndTakeAsLongAsTheLastOne() {
    assertEquals(
        List.of(
            period("Sprint 7", "2026-11-09", "2026-11-15"),
            period("Next", "2026-11-16", "2026-11-22"),
            period("Later", "2026-11-23", "2026-11-29")),
        periods(undated("Next"), sprint("Sprint 7", "2026-11-09", "2026-11-15"), undated("Later")));
  }

  @Test
  void withoutAnyDatesTheyBeginTodayAndTakeAFortnight() {
    assertEquals(List.of(period("Next", "2026-11-16", "2026-11-29")), periods(undated("Next")));
  }

  @Test
  void datesThatCannotBeAreNone() {
    assertEquals(
        List.of(period("Wrong", "2026-11-16", "2026-11-29")),
        periods(sprint("Wrong", "2026-11-22", "2026-11-09")));
  }

  private static List<Period> periods(Sprint... sprints) {
    return Sprint.periods(List.of(sprints), TODAY);
  }

  private static Sprint undated(String name) {
    return new Sprint(name, Optional.empty(), Optional.empty());
  }

  private static Sprint sprint(String name, String start, String end) {
    return new Sprint(name, Optional.of(LocalDate.parse(start)), Optional.of(LocalDate.parse(end)));
  }

  private static Period period(String name, String start, String end) {
    return new Period(name, LocalDate.parse(start), LocalDate.parse(end));
  }
}
