package org.riceforjira.plugin.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.roadmap.Drawn.places;
import static org.riceforjira.plugin.roadmap.Drawn.states;
import static org.riceforjira.plugin.roadmap.Drawn.titles;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.settings.CutChoice;
import org.riceforjira.core.settings.HorizonChoice;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.LaneKind;
import org.riceforjira.core.settings.PeriodKind;
import org.riceforjira.core.settings.Planning;
import org.riceforjira.plugin.roadmap.RoadmapJson.NoteJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.PeriodJson;

/** Today is 16 November 2026; of the fourth quarter 46 of 92 days are left, today included. */
class RoadmapPeriodsTest {
  private final ShownRoadmap shop = new ShownRoadmap();

  @Test
  void issuesAreLaidOutInRankOrderAndSpanPeriodsWhereTheyDoNotFit() {
    shop.issue(1, 300, 3.0).issue(2, 200, 4.0).issue(3, 100, 1.0);
    RoadmapJson roadmap = shop.json("capacity=8&periods=2");
    assertEquals(
        List.of("SHOP-1 0-0 null", "SHOP-2 0-1 Q1 2027", "SHOP-3 1-1 null"), places(roadmap));
    assertEquals("2027-02-14", roadmap.cards().get(2).end());
    assertEquals("14 Feb 2027", roadmap.cards().get(2).endText());
  }

  @Test
  void theCurrentPeriodOffersTheDaysThatAreLeft() {
    PeriodJson now = shop.issue(1, 300, 3.0).json("capacity=8&periods=1").periods().get(0);
    assertEquals("current", now.state());
    assertEquals(4, now.capacity());
    assertEquals(47 / 92.0, now.today(), 1e-9);
    assertEquals(
        "3 of the 4 person-months that are left are planned, 0 done; 8 in the whole period",
        now.text());
  }

  @Test
  void periodsThatAreOverTellWhatWasDoneInThem() {
    shop.issue(1, 300, 3.0);
    shop.done("2026-09-30", 2.0).done("2026-07-01", 1.5).done("2026-10-01", 0.5);
    List<PeriodJson> periods = shop.json("capacity=8&periods=3&from=2026-08-01").periods();
    assertEquals(List.of("past", "current", "future"), states(periods));
    assertEquals("3.5 person-months done", periods.get(0).text());
    assertEquals(2, periods.get(0).doneIssues());
    assertEquals(0, periods.get(0).used());
    assertEquals(0.5 / 3.5, periods.get(1).progress(), 1e-9);
    assertEquals(0, periods.get(2).doneIssues());
    assertNull(periods.get(2).progress(), "Nothing is planned or done in it.");
  }

  @Test
  void issuesWithoutEffortThatAreDoneCannotBeCounted() {
    shop.issue(1, 300, 3.0).done("2026-10-05", null);
    shop.done("2026-11-02", 0.0).done("2026-11-03", 1.0).donePart("2026-10-05");
    shop.done("2026-09-30", null);
    RoadmapJson roadmap = shop.json("capacity=8&periods=1");
    assertEquals(1, roadmap.periods().get(0).doneIssues());
    assertEquals(
        List.of(
            "Done in these periods without an effort, and so not counted as done: 2. Enter what"
                + " each of them took."),
        roadmap.notes().stream().map(NoteJson::text).toList());
  }

  @Test
  void anAbsurdEffortMakesNothingLessThanNothing() {
    shop.issue(1, 300, 3.0).done("2026-10-05", 1e14).done("2026-10-06", 1e14);
    PeriodJson now = shop.json("capacity=8&periods=1").periods().get(0);
    assertTrue(now.done() > 1e12, now.toString());
    assertEquals(1.0, now.progress(), 1e-6);
  }

  @Test
  void issuesThatAreDoneWithoutAResolutionAreNoted() {
    shop.issue(1, 300, 3.0).jira.undated = 1;
    assertEquals(
        List.of(
            "Done without a resolution, so that nobody knows when, and not counted as done: 1,"
                + " changed since 1 Oct 2026. An administrator of Jira can let the workflow set a"
                + " resolution."),
        shop.json("capacity=8&periods=1").notes().stream().map(NoteJson::text).toList());
  }

  @Test
  void oneSearchForEachProjectAsksForAllPeriodsThatHaveBegun() {
    shop.issue(1, 300, 1.0).done("2026-05-02", 1.0).done("2026-11-16", 2.0);
    List<PeriodJson> periods = shop.json("capacity=8&periods=5&from=2026-05-01").periods();
    assertEquals(
        List.of("2026-04-01 to 2026-12-31"),
        shop.jira.askedDone.stream().map(w -> w.from() + " to " + w.until()).toList());
    assertEquals(List.of(1.0, 0.0, 2.0, 0.0, 0.0), periods.stream().map(PeriodJson::done).toList());
  }

  @Test
  void onlyTheEffortIsReadOfWhatIsDone() {
    shop.issue(1, 300, 1.0);
    shop.json("capacity=8");
    assertEquals(Set.of(Example.FIELDS.effort()), shop.jira.askedFacts.get(0).numberFields());
  }

  @Test
  void beforeTheFirstPeriodHasBegunNobodyAsksWhatIsDone() {
    shop.issue(1, 300, 1.0);
    shop.json("capacity=8&from=2027-01-01");
    assertEquals(List.of(), shop.jira.askedDone);
  }

  @Test
  void whatIsInProgressComesFirst() {
    shop.issue(1, 300, 3.0).issue(2, 200, 3.0).begun(2);
    assertEquals("SHOP-2", shop.json("capacity=8").cards().get(0).key());
  }

  @Test
  void whatWasDoneIsWhatTheQueryFinds() {
    shop.issue(1, 300, 1.0);
    shop.found("capacity=8&periods=1");
    shop.json("capacity=8&periods=1");
    assertEquals(
        List.of("labels = vision", ""), shop.jira.askedDone.stream().map(w -> w.jql()).toList());
  }

  @Test
  void betweenTwoSprintsNoneIsUnderWayAndTheNextOffersAllOfItsDays() {
    shop.issue(1, 300, 3.0).done("2026-11-14", 1.0).done("2026-11-18", 1.0);
    RoadmapJson roadmap =
        shop.json(
            "capacity=8&periodKind=sprint"
                + "&sprint=2026-11-02/2026-11-14/One&sprint=2026-11-18/2026-11-29/Two");
    assertEquals(List.of("past", "future"), states(roadmap.periods()));
    assertNull(roadmap.periods().get(1).today());
    assertEquals(8, roadmap.periods().get(1).capacity());
    assertEquals(List.of(1, 0), roadmap.periods().stream().map(PeriodJson::doneIssues).toList());
  }

  @Test
  void moreDoneIssuesThanAreCountedAreNoted() {
    shop.issue(1, 300, 1.0);
    IntStream.rangeClosed(0, DoneReader.MOST).forEach(each -> shop.done("2026-10-05", 1.0));
    RoadmapJson roadmap = shop.json("capacity=8");
    assertEquals(DoneReader.MOST, roadmap.periods().get(0).doneIssues());
    assertEquals(
        "More than 2000 issues of a project were done in these periods. So many are counted: more"
            + " was done than is told here.",
        roadmap.notes().get(0).text());
  }

  @Test
  void theProjectsChoicesStandForWhatNobodySays() {
    shop.settings =
        shop.settings.with(
            new Planning(
                "",
                new HorizonChoice(PeriodKind.MONTH, 2, OptionalDouble.of(3), 1000),
                new LaneChoice(LaneKind.COMPONENT, Optional.empty(), Map.of("Web", 1.0)),
                new CutChoice(CutPolicy.STOP, OptionalDouble.empty()),
                shop.settings.planning().prerequisites()));
    shop.issue(1, 300, 1.0).lanes(1, "Web");
    RoadmapJson roadmap = shop.json("");
    assertEquals(List.of("Nov 2026", "Dec 2026"), titles(roadmap));
    assertEquals(4, roadmap.periods().get(1).capacity());
    assertTrue(roadmap.lanes().get(0).own());
    RoadmapJson quarters = shop.json("periodKind=quarter&periods=2");
    assertEquals(12, quarters.periods().get(1).capacity(), "A quarter has three months.");
    RoadmapJson own = shop.json("capacity=5");
    assertEquals(5, own.periods().get(1).capacity());
    assertFalse(own.lanes().get(0).own(), "An own capacity stands for all of the project's.");
    RoadmapJson others = shop.json("lanes=assignee");
    assertEquals(3, others.periods().get(1).capacity(), "Its lanes are not those of the project.");
  }
}
