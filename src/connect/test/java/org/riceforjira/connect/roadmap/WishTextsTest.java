package org.riceforjira.connect.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.riceforjira.connect.config.InvalidConfiguration;
import org.riceforjira.core.plan.roadmap.Period;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.LaneKind;
import org.riceforjira.core.settings.PeriodKind;

class WishTextsTest {
  @Test
  void aSprintIsItsDaysAndItsName() {
    assertEquals(
        new Period("Sprint 7/8", LocalDate.parse("2027-01-04"), LocalDate.parse("2027-01-17")),
        WishTexts.sprint("2027-01-04/2027-01-17/Sprint 7/8"));
    assertEquals(
        "--sprint must be its first day, its last day and its name, such as"
            + " \"2027-01-04/2027-01-17/Sprint 7\": \"Sprint 7\".",
        refusal(() -> WishTexts.sprint("Sprint 7")));
    assertEquals(
        "--sprint must have a day such as 2027-01-31: \"2027-02-30\".",
        refusal(() -> WishTexts.sprint("2027-02-30/2027-03-10/Sprint 7")));
    assertEquals(
        "--sprint: Sprint 7 ends on 2027-01-04, before it starts on 2027-01-17. Correct its dates.",
        refusal(() -> WishTexts.sprint("2027-01-17/2027-01-04/Sprint 7")));
  }

  @Test
  void aLaneIsNamedBehindItsCapacity() {
    assertEquals(
        Map.of("Web", 3.0, "App: mobile", 0.5),
        WishTexts.lanes(List.of("3:Web", "0.5:App: mobile")));
    assertEquals(
        "--lane-capacity must be a number and the name of a lane, such as 3:Web: \"Web:3\".",
        refusal(() -> WishTexts.lanes(List.of("Web:3"))));
    assertEquals(
        "--lane-capacity gives that of Web twice.",
        refusal(() -> WishTexts.lanes(List.of("3:Web", "4:Web"))));
    assertEquals(
        "--lane-capacity must have a number from 0 to 1000000000: \"1.2.3\".",
        refusal(() -> WishTexts.lanes(List.of("1.2.3:Web"))));
  }

  @Test
  void aCapacityIsANumber() {
    assertEquals(OptionalDouble.of(2.5), WishTexts.capacity("2.5"));
    assertEquals(OptionalDouble.empty(), WishTexts.capacity(null));
    assertEquals(
        "--capacity must have a number from 0 to 1000000000: \"-1\".",
        refusal(() -> WishTexts.capacity("-1")));
  }

  @Test
  void wordsAreThoseOfTheSettings() {
    assertEquals(PeriodKind.MONTH, WishTexts.word("--period-kind", "month", PeriodKind.class));
    assertEquals(
        "--period-kind must be month, quarter, sprint: \"week\".",
        refusal(() -> WishTexts.word("--period-kind", "week", PeriodKind.class)));
  }

  @Test
  void lanesByTeamNeedTheirField() {
    assertEquals(Optional.empty(), WishTexts.laneChoice(null, null));
    assertEquals(
        Optional.of(new LaneChoice(LaneKind.TEAM, Optional.of("customfield_10200"), Map.of())),
        WishTexts.laneChoice("team", "customfield_10200"));
    String sentence =
        "--lanes team needs the field that names the team, with --team-field ID; no other lanes"
            + " have one.";
    assertEquals(sentence, refusal(() -> WishTexts.laneChoice("team", null)));
    assertEquals(sentence, refusal(() -> WishTexts.laneChoice("epic", "customfield_10200")));
  }

  private static String refusal(Executable reading) {
    return assertThrows(InvalidConfiguration.class, reading).getMessage();
  }
}
