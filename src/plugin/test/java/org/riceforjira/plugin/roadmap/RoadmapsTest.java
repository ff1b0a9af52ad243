package org.riceforjira.plugin.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.settings.CutChoice;
import org.riceforjira.core.settings.HorizonChoice;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.LaneKind;
import org.riceforjira.core.settings.PeriodKind;
import org.riceforjira.core.settings.Planning;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.ranking.RankedBacklog;
import org.riceforjira.plugin.ranking.Rankings;
import org.riceforjira.plugin.roadmap.RoadmapJson.CellJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.NoteJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.PeriodJson;

/** Today is 16 November 2026; of the fourth quarter 46 of 92 days are left, today included. */
class RoadmapsTest {
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
    PeriodJson now = shop.json("capacity=8&periods=1").periods().get(0);
    assertEquals(0, now.doneIssues());
  }

  @Test
  void whatIsInProgressComesFirst() {
    shop.issue(1, 300, 3.0).issue(2, 200, 3.0).begun(2);
    assertEquals("SHOP-2", shop.json("capacity=8").cards().get(0).key());
  }

  @Test
  void lanesWithACapacityOfTheirOwnComeFirstAndTheOthersShareThePool() {
    shop.issue(1, 300, 1.0).lanes(1, "Web").issue(2, 200, 1.0).lanes(2, "App");
    shop.issue(3, 100, 1.0).issue(4, 50, 1.0).lanes(4, "App", "Zoo");
    RoadmapJson roadmap =
        shop.json("capacity=8&laneCapacity=2:Zoo&laneCapacity=3:Idle&lanes=component&periods=1");
    assertEquals(
        List.of("Zoo lane own", "Idle own", "App lane", "Web lane", "No component none"),
        roadmap.lanes().stream()
            .map(l -> l.title() + (l.own() ? " own" : "") + (l.none() ? " none" : ""))
            .toList());
    assertEquals(0, roadmap.cards().get(3).lane(), "Of several lanes the one with a capacity.");
    CellJson own = cell(roadmap, 0, 0);
    assertEquals(1, own.capacity());
    assertEquals(1, own.share());
    assertEquals("1 of 1 person-months planned", own.text());
    CellJson shared = cell(roadmap, 0, 2);
    assertNull(shared.capacity());
    assertEquals(0.25, shared.share());
    assertEquals("1 of the 4 person-months that lanes share", shared.text());
  }

  @Test
  void whatAWholePeriodTakesIsToldForEachPool() {
    shop.issue(1, 300, 1.0).lanes(1, "Web");
    assertEquals(
        new RoadmapJson.CapacityJson(
            8, "8", List.of(new RoadmapJson.PoolJson("Web", "Web lane", 2.5, "2.5"))),
        shop.json("capacity=8&laneCapacity=2.5:Web&lanes=component").capacity());
    assertNull(shop.json("").capacity());
  }

  @Test
  void anEpicThatTheVisitorMayNotSeeLendsNoCapacityAndIsNotNamed() {
    shop.issue(1, 300, 1.0).outside(8, Progress.TODO).outside(9, Progress.TODO).hidden(9);
    RoadmapJson roadmap =
        shop.json("capacity=8&lanes=epic&laneCapacity=2:SHOP-8&laneCapacity=3:SHOP-9&periods=2");
    assertEquals(
        List.of("SHOP-8"), roadmap.capacity().lanes().stream().map(l -> l.name()).toList());
    assertEquals(10, roadmap.periods().get(1).capacity());
    assertFalse(roadmap.toString().contains("SHOP-9"));
  }

  @Test
  void somebodyWhoseWorkIsNotSeenIsNotNamedThoughTheyHaveACapacity() {
    shop.issue(1, 300, 1.0).lanes(1, "alice");
    RoadmapJson roadmap =
        shop.json("capacity=8&lanes=assignee&laneCapacity=2:alice&laneCapacity=3:zoe");
    assertEquals(List.of("alice lane"), roadmap.lanes().stream().map(l -> l.title()).toList());
    assertEquals(1, roadmap.capacity().lanes().size());
  }

  @Test
  void withoutLanesThereIsOneRowWithoutATitle() {
    RoadmapJson roadmap = shop.issue(1, 300, 1.0).lanes(1, "Web").json("capacity=8");
    assertEquals(List.of(new RoadmapJson.LaneJson("", false, false)), roadmap.lanes());
    assertEquals(1, cell(roadmap, 0, 0).used());
  }

  @Test
  void doneWorkIsCountedInItsLane() {
    shop.issue(1, 300, 1.0).lanes(1, "Web").done("2026-10-02", 2.0, "App");
    RoadmapJson roadmap = shop.json("capacity=8&lanes=component&periods=1");
    assertEquals(2, cell(roadmap, 0, 0).done());
    assertEquals(1.0, cell(roadmap, 0, 0).progress());
    assertEquals(0, cell(roadmap, 0, 1).done());
  }

  @Test
  void whatEndsTooLateIsFlaggedAndItsMilestoneAtRisk() {
    shop.issue(1, 300, 3.0).release(1, "Winter", "2026-11-20").issue(2, 200, 40.0);
    shop.release(2, "Winter", "2026-11-20").issue(3, 100, null).release(3, "Winter", "2026-11-20");
    RoadmapJson roadmap = shop.json("capacity=8&periods=1");
    assertTrue(roadmap.cards().get(0).late());
    assertEquals(
        "Expected to end after the release of Winter on 20 Nov 2026."
            + " Move it up, or to a later version.",
        roadmap.cards().get(0).flags().get(0).text());
    assertEquals("after Q4 2026", roadmap.cards().get(1).to());
    assertNull(roadmap.cards().get(1).end());
    RoadmapJson.MilestoneJson winter = roadmap.milestones().get(0);
    assertTrue(winter.atRisk());
    assertEquals(0, winter.period());
    assertEquals(51 / 92.0, winter.place(), 1e-9);
    assertEquals(
        "Winter on 20 Nov 2026 is at risk. Expected to end later: SHOP-1, SHOP-2.", winter.text());
  }

  @Test
  void aMilestoneInTimeIsNotAtRisk() {
    shop.issue(1, 300, 1.0).release(1, "Winter", "2026-12-20");
    RoadmapJson.MilestoneJson winter = shop.json("capacity=8").milestones().get(0);
    assertFalse(winter.atRisk());
    assertEquals("Winter on 20 Dec 2026 is in time. Planned issues: 1.", winter.text());
  }

  @Test
  void aMilestoneCountsWhatIsNotScheduledToo() {
    shop.issue(1, 300, 1.0).release(1, "Winter", "2026-12-20");
    shop.issue(2, 200, null).release(2, "Winter", "2026-12-20");
    assertEquals(
        "Winter on 20 Dec 2026 is at risk. Not scheduled: SHOP-2.",
        shop.json("capacity=8").milestones().get(0).text());
  }

  @Test
  void lowConfidenceIsFlaggedUpToFiftyPercent() {
    shop.issue(1, 300, 50, 1.0).issue(2, 200, 51, 1.0);
    RoadmapJson roadmap = shop.json("capacity=8");
    assertTrue(roadmap.cards().get(0).low());
    assertEquals("low-confidence", roadmap.cards().get(0).flags().get(0).code());
    assertEquals(50, roadmap.cards().get(0).confidence());
    assertFalse(roadmap.cards().get(1).low());
    assertEquals(List.of(), roadmap.cards().get(1).flags());
  }

  @Test
  void whatIsNotScheduledIsTheBestOfTheRestAndWhatHasNoEffort() {
    shop.issue(1, 300, 4.0).issue(2, 200, 4.0).issue(3, 100, null);
    RoadmapJson roadmap = shop.json("capacity=8&periods=1");
    assertEquals(
        List.of("SHOP-2 not-reached"),
        roadmap.unscheduled().issues().stream().map(i -> i.key() + " " + i.code()).toList());
    assertEquals(1, roadmap.unscheduled().total());
    assertEquals(1, roadmap.beyond());
    assertEquals(List.of("noscore"), roadmap.notes().stream().map(NoteJson::code).toList());
  }

  @Test
  void issuesThatNobodyCanPlanAreNamedWithTheReason() {
    shop.issue(1, 300, 1.0).issue(2, 100, null);
    RoadmapJson.UnplannedJson without = shop.json("capacity=8").unscheduled().issues().get(0);
    assertEquals("no-effort", without.code());
    assertEquals("Summary 2", without.summary());
    assertNull(without.scoreText());
    assertNull(without.effortText());
  }

  @Test
  void ofManyThatAreNotScheduledAHundredAreNamed() {
    IntStream.rangeClosed(1, 120).forEach(number -> shop.issue(number, 1, null));
    RoadmapJson roadmap = shop.json("capacity=8");
    assertEquals(100, roadmap.unscheduled().issues().size());
    assertEquals(120, roadmap.unscheduled().total());
    assertEquals(0, roadmap.beyond());
    assertEquals("unscored", roadmap.notes().get(0).code());
  }

  @Test
  void hiddenIssuesAreNeitherThereNorCountedNorWaitedFor() {
    shop.issue(1, 300, 1.0).issue(2, 200, 1.0).outside(3, Progress.TODO).blocks(3, 2);
    shop.hidden(1).hidden(3);
    RoadmapJson roadmap = shop.json("capacity=8&links=true");
    assertEquals(List.of("SHOP-2 0-0 null"), places(roadmap));
    assertEquals(List.of(), roadmap.cards().get(0).flags());
    assertEquals(0, roadmap.unscheduled().total());
    assertEquals(1, roadmap.periods().get(0).used());
  }

  @Test
  void anIssueOutsideThePlanThatOthersWaitForIsTold() {
    shop.issue(2, 200, 1.0).outside(3, Progress.TODO).blocks(3, 2);
    assertEquals(
        "Waits for SHOP-3, which is not in this plan. See when it is done, or remove the link.",
        shop.json("capacity=8").cards().get(0).flags().get(0).text());
  }

  @Test
  void whatIsDoneIsNothingToWaitForWhereverItIs() {
    shop.issue(2, 200, 1.0).outside(3, Progress.DONE).blocks(3, 2);
    CardJson card = shop.json("capacity=8").cards().get(0);
    assertEquals("prerequisite-done", card.flags().get(0).code());
    assertFalse(card.flags().get(0).warns());
  }

  @Test
  void linksAreToldByThePlacesOfTheirCardsIfTheyAreAskedFor() {
    shop.issue(1, 300, 1.0).issue(2, 200, 1.0).issue(3, 100, 1.0).blocks(3, 1);
    RoadmapJson roadmap = shop.json("capacity=8&links=true");
    assertEquals(List.of("SHOP-3", "SHOP-1", "SHOP-2"), keys(roadmap));
    assertEquals(1, roadmap.links().size());
    assertEquals(List.of(0, 1), IntStream.of(roadmap.links().get(0)).boxed().toList());
    assertNull(shop.json("capacity=8").links());
  }

  @Test
  void cyclesAreNamedAndTheLinkThatIsNotKeptIsNotDrawn() {
    shop.issue(1, 300, 1.0).issue(2, 200, 1.0).blocks(1, 2).blocks(2, 1);
    RoadmapJson roadmap = shop.json("capacity=8&links=true");
    assertEquals(
        List.of(
            "These issues wait for each other: SHOP-1, SHOP-2. The roadmap does not keep that"
                + " SHOP-2 blocks SHOP-1. Remove one of these links."),
        roadmap.notes().stream().map(NoteJson::text).toList());
    assertEquals(1, roadmap.links().size());
  }

  @Test
  void anIssueThatWaitsForItselfIsNamed() {
    shop.issue(1, 300, 1.0).blocks(1, 1);
    assertEquals("self", shop.json("capacity=8").notes().get(0).code());
  }

  @Test
  void aQueryNarrowsTheCandidates() {
    shop.issue(1, 300, 1.0).issue(2, 200, 1.0).unmatched(1).blocks(1, 2);
    RoadmapJson roadmap = shop.found("capacity=8");
    assertEquals(List.of("SHOP-2"), keys(roadmap));
    assertEquals("labels = vision", roadmap.source().jql());
    assertNull(roadmap.source().project());
    assertEquals("prerequisite-outside-plan", roadmap.cards().get(0).flags().get(0).code());
    assertNull(roadmap.beyond(), "Nobody knows how many more the query finds.");
  }

  @Test
  void aCutLeavesOutWhatRanksLower() {
    shop.issue(1, 300, 1.0).issue(2, 200, 1.0).issue(3, 100, 1.0).begun(3).blocks(3, 1);
    assertEquals(List.of("SHOP-1", "SHOP-2"), keys(shop.json("capacity=8&top=2")));
    assertEquals(List.of("SHOP-1", "SHOP-2"), keys(shop.json("capacity=8&minScore=200")));
    assertEquals(
        "prerequisite-outside-plan",
        shop.json("capacity=8&top=2").cards().get(0).flags().get(0).code());
    assertNull(shop.json("capacity=8&top=2").beyond());
  }

  @Test
  void whatManyIssuesOfAQueryWaitForIsReadTogether() {
    shop.few = 0;
    IntStream.rangeClosed(1, 300).forEach(number -> shop.issue(number, 1000 - number, 1.0));
    IntStream.rangeClosed(1, 50).forEach(number -> shop.blocks(number + 200, number));
    assertEquals(40, shop.found("capacity=80&periods=1").cards().size());
    assertTrue(shop.asked.size() <= 6, "Asked " + shop.asked.size() + " times");
  }

  @Test
  void whatIsLeftOutOfAQueryIsReadTogether() {
    shop.few = 0;
    IntStream.rangeClosed(1, 300).forEach(number -> shop.issue(number, 1000 - number, 1.0));
    String dropped =
        IntStream.rangeClosed(201, 230)
            .mapToObj(number -> "&drop=SHOP-" + number)
            .collect(Collectors.joining());
    RoadmapJson roadmap = shop.found("capacity=8&periods=1" + dropped);
    assertEquals("SHOP-201", roadmap.unscheduled().issues().get(0).key());
    assertTrue(shop.asked.size() <= 6, "Asked " + shop.asked.size() + " times");
  }

  @Test
  void whatAQueryDoesNotFindIsNotReadToTheEndOnceTheCapacityIsUsed() {
    shop.few = 0;
    IntStream.rangeClosed(1, 4000).forEach(number -> shop.issue(number, 5000 - number, 1.0));
    IntStream.rangeClosed(11, 4000).forEach(shop::unmatched);
    RoadmapJson roadmap = shop.found("capacity=8&periods=1");
    assertEquals(4, roadmap.cards().size());
    assertEquals(6, roadmap.unscheduled().total());
    assertTrue(shop.asked.size() <= 5, "Asked " + shop.asked.size() + " times");
  }

  @Test
  void aNarrowQueryIsAskedForItsIssuesInsteadOfReadingTheWholeRanking() {
    IntStream.rangeClosed(1, 4000).forEach(number -> shop.issue(number, 5000 - number, 1.0));
    IntStream.rangeClosed(1, 3990).forEach(shop::unmatched);
    shop.begun(4000);
    RoadmapJson roadmap = shop.found("capacity=80&periods=1");
    assertEquals(10, roadmap.cards().size());
    assertEquals(List.of("SHOP-4000", "SHOP-3991"), keys(roadmap).subList(0, 2));
    assertTrue(shop.asked.size() <= 3, "Asked " + shop.asked.size() + " times");
  }

  @Test
  void belowACutNobodyLooks() {
    IntStream.rangeClosed(1, 2000).forEach(number -> shop.issue(number, 5000 - number, 1.0));
    RankedBacklog backlog = spy(shop.ranked());
    shop.answering(new Rankings.Ready(backlog, false));
    assertEquals(10, shop.json("capacity=80&minScore=4990").cards().size());
    int toFindThoseInProgress = 2000;
    verify(backlog, atMost(toFindThoseInProgress + 100)).entry(anyInt());
  }

  @Test
  void finishedCandidatesAreNoneThatTheCapacityHadNoRoomFor() {
    shop.issue(1, 300, 1.0).issue(2, 200, 1.0).issue(3, 100, 1.0);
    shop.outside(1, Progress.DONE).outside(3, Progress.DONE);
    RoadmapJson roadmap = shop.json("capacity=8");
    assertEquals(List.of("SHOP-2"), keys(roadmap));
    assertEquals(0, roadmap.beyond());
    RoadmapJson full = shop.json("capacity=2&periods=1");
    assertEquals(List.of("SHOP-2"), keys(full));
    assertEquals(0, full.unscheduled().total(), "SHOP-3 is done.");
  }

  @Test
  void unitsAndUnscoredIssuesAreNotedWhereTheyAreKnown() {
    shop.issue(1, 300, 1.0).issue(2, 100, null).unmatched(2);
    assertEquals(List.of("noscore"), codes(shop.json("capacity=8")));
    assertEquals(List.of(), codes(shop.found("capacity=8")), "Nobody knows which of them match.");
  }

  @Test
  void effortsInSeveralUnitsAreNoted() {
    RoadmapSource one = shop.issue(1, 300, 1.0).project();
    PlanProject other =
        new PlanProject(
            new ProjectRef(new ProjectId(10001), "APP", "App"),
            new VersionedSettings(shop.settings.with(effortsIn("points")), Revision.NONE));
    RoadmapSource two =
        new RoadmapSource(
            Optional.empty(),
            "labels = vision",
            List.of(one.projects().get(0), other),
            one.settings());
    Map<String, List<String>> parameters = Map.of("capacity", List.of("8"));
    assertEquals(List.of("units"), codes(shop.roadmaps().of(two, parameters)));
    assertEquals(List.of(), codes(shop.roadmaps().of(one, parameters)));
  }

  @Test
  void whatWasDoneIsWhatTheQueryFinds() {
    shop.issue(1, 300, 1.0);
    shop.found("capacity=8&periods=1");
    shop.json("capacity=8&periods=1");
    assertEquals(
        List.of("labels = vision", ""), shop.askedDone.stream().map(w -> w.jql()).toList());
  }

  @Test
  void aRawConfidenceIsNeverLow() {
    ScoringRules rules = shop.settings.rules();
    shop.settings =
        shop.settings.with(
            new ScoringRules(
                rules.factors(), ConfidenceUnit.RAW, rules.rounding(), rules.alignment()));
    CardJson card = shop.issue(1, 300, 8, 1.0).json("capacity=8").cards().get(0);
    assertFalse(card.low());
    assertNull(card.confidence());
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
  void aMilestoneOnTheLastDayOfAPeriodIsInIt() {
    shop.issue(1, 300, 1.0).release(1, "Winter", "2026-12-31");
    RoadmapJson.MilestoneJson winter = shop.json("capacity=8").milestones().get(0);
    assertEquals(0, winter.period());
    assertEquals(1.0, winter.place());
  }

  @Test
  void whatIsSupposedChangesThePlanAndNothingElse() {
    shop.issue(1, 300, 4.0).issue(2, 200, 4.0).issue(3, 100, 4.0);
    RoadmapJson supposed =
        shop.json("capacity=8&periods=3&drop=SHOP-1&pin=SHOP-3:2026-11-20&delay=SHOP-2:2027-04-01");
    assertEquals(List.of("SHOP-3 0-0 null", "SHOP-2 2-2 null"), places(supposed));
    assertTrue(supposed.cards().get(0).pinned());
    assertTrue(supposed.cards().get(1).delayed());
    RoadmapJson.UnplannedJson dropped = supposed.unscheduled().issues().get(0);
    assertEquals("SHOP-1", dropped.key());
    assertTrue(dropped.dropped());
    assertEquals(0, supposed.beyond());
  }

  @Test
  void withoutACapacityNothingIsPlannedAndANoteSaysWhatToDo() {
    RoadmapJson roadmap = shop.issue(1, 300, 1.0).json("");
    assertFalse(roadmap.configured());
    assertEquals(List.of(), roadmap.cards());
    assertEquals("capacity", roadmap.notes().get(0).code());
    assertEquals(4, roadmap.periods().size());
  }

  @Test
  void aCapacityOfZeroPlansNothingAndSaysWhy() {
    RoadmapJson roadmap = shop.issue(1, 300, 1.0).json("capacity=0");
    assertTrue(roadmap.configured());
    assertEquals(
        "The shared pool has no capacity. Enter one.",
        roadmap.unscheduled().issues().get(0).text());
  }

  @Test
  void aProjectWithNothingOpenSaysSo() {
    shop.done("2026-10-02", 3.0);
    RoadmapJson roadmap = shop.json("capacity=8");
    assertEquals("empty", roadmap.notes().get(0).code());
    assertEquals(1.0, roadmap.periods().get(0).progress());
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

  @Test
  void aLongBacklogIsReadNoFurtherThanTheCapacityGoes() {
    IntStream.rangeClosed(1, 2000).forEach(number -> shop.issue(number, 5000 - number, 1.0));
    RoadmapJson roadmap = shop.json("capacity=20&periods=4");
    assertEquals(70, roadmap.cards().size());
    assertEquals(1910, roadmap.beyond());
    assertTrue(shop.askedLinks.size() <= 200, "Read the links of " + shop.askedLinks.size());
    assertTrue(shop.asked.size() <= 4, "Asked " + shop.asked.size() + " times");
  }

  @Test
  void whileTheRankingIsMadeThereIsNothingButHowFarThatIs() {
    RoadmapJson roadmap = shop.answering(new Rankings.Preparing(3, 10)).json("capacity=8");
    assertEquals(new RoadmapJson.Preparing(3, 10), roadmap.preparing());
    assertEquals("SHOP", roadmap.source().project().key());
    assertEquals(List.of(), roadmap.cards());
  }

  @Test
  void moreDoneIssuesThanAreCountedAreNoted() {
    shop.issue(1, 300, 1.0);
    IntStream.rangeClosed(0, DoneReader.MOST).forEach(each -> shop.done("2026-10-05", 1.0));
    RoadmapJson roadmap = shop.json("capacity=8");
    assertEquals(DoneReader.MOST, roadmap.periods().get(0).doneIssues());
    assertEquals(
        "More than 500 issues of a project were done in one of these periods."
            + " So many are counted.",
        roadmap.notes().get(0).text());
  }

  private static List<String> places(RoadmapJson roadmap) {
    return roadmap.cards().stream()
        .map(card -> card.key() + " " + card.first() + "-" + card.last() + " " + card.to())
        .toList();
  }

  private ScoringRules effortsIn(String unit) {
    ScoringRules rules = shop.settings.rules();
    FactorRule effort = rules.of(Factor.EFFORT);
    Map<Factor, FactorRule> factors = new EnumMap<>(rules.factors());
    factors.put(Factor.EFFORT, new FactorRule(unit, effort.scale(), effort.sources()));
    return new ScoringRules(factors, rules.confidenceUnit(), rules.rounding(), rules.alignment());
  }

  private static List<String> codes(RoadmapJson roadmap) {
    return roadmap.notes().stream().map(NoteJson::code).toList();
  }

  private static List<String> keys(RoadmapJson roadmap) {
    return roadmap.cards().stream().map(CardJson::key).toList();
  }

  private static List<String> titles(RoadmapJson roadmap) {
    return roadmap.periods().stream().map(PeriodJson::title).toList();
  }

  private static List<String> states(List<PeriodJson> periods) {
    return periods.stream().map(PeriodJson::state).toList();
  }

  private static CellJson cell(RoadmapJson roadmap, int period, int lane) {
    return roadmap.cells().stream()
        .filter(cell -> cell.period() == period && cell.lane() == lane)
        .findAny()
        .orElseThrow();
  }
}
