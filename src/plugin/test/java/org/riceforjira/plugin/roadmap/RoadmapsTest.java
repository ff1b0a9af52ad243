package org.riceforjira.plugin.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.roadmap.Drawn.codes;
import static org.riceforjira.plugin.roadmap.Drawn.places;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.ranking.Rankings;
import org.riceforjira.plugin.roadmap.RoadmapJson.NoteJson;

/** What is not scheduled, what is tried, and what there is to know about a roadmap as a whole. */
class RoadmapsTest {
  private final ShownRoadmap shop = new ShownRoadmap();

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
  void whatIsDroppedIsToldToTheLastAndTakesThePlaceOfOthers() {
    IntStream.rangeClosed(1, 260).forEach(number -> shop.issue(number, 300 - number, 1.0));
    String dropped =
        IntStream.rangeClosed(1, 120)
            .mapToObj(number -> "&drop=SHOP-" + number)
            .collect(Collectors.joining());
    RoadmapJson.UnscheduledJson left = shop.json("capacity=8&periods=1" + dropped).unscheduled();
    assertEquals(120, left.issues().size());
    assertTrue(left.issues().stream().allMatch(RoadmapJson.UnplannedJson::dropped));
    assertEquals(140, left.total());
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
  void issuesWithoutAScoreAreCountedWhereTheyAreKnown() {
    shop.issue(1, 300, 1.0).issue(2, 100, null).issue(3, 100, null).unmatched(2);
    assertEquals(List.of(withoutScore(2)), shop.json("capacity=8").notes());
    assertEquals(List.of(withoutScore(1)), shop.found("capacity=8").notes());
    shop.jira.few = 0;
    assertEquals(List.of(), shop.found("capacity=8").notes(), "Nobody knows which of them match.");
  }

  @Test
  void aFieldForTeamsThatIsGoneIsTold() {
    shop.issue(1, 300, 1.0);
    String there = "capacity=8&lanes=team&field=" + EnglishViews.TEAM_FIELD;
    assertEquals(List.of(), shop.json(there).notes());
    assertEquals(
        List.of(
            new NoteJson(
                "team",
                "There is no field customfield_4711 any more, so nobody knows the teams. Choose"
                    + " another field for the lanes.")),
        shop.json("capacity=8&lanes=team&field=customfield_4711").notes());
  }

  @Test
  void aQueryThatFindsNoProjectSaysSoBeforeItAsksForACapacity() {
    RoadmapSource nothing =
        new RoadmapSource(Optional.empty(), "labels = none", List.of(), shop.settings);
    assertEquals(
        List.of(new NoteJson("empty", "This query finds no issue that you may see.")),
        shop.roadmaps().of(nothing, Map.of()).notes());
  }

  @Test
  void whileNobodyHasSaidWhatAPeriodCanTakePeriodsTellOnlyWhatIsDone() {
    shop.issue(1, 300, 1.0).done("2026-10-05", 2.0);
    assertEquals(
        List.of("No capacity yet, 2 person-months done", "No capacity yet"),
        shop.json("periods=2").periods().stream().map(RoadmapJson.PeriodJson::text).toList());
  }

  private static NoteJson withoutScore(int issues) {
    return new NoteJson(
        "noscore",
        "Without a score, and so without a place in the ranking: "
            + issues
            + ". Enter what their scores need in the RICE backlog.");
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
  void whileTheRankingIsMadeThereIsNothingButHowFarThatIs() {
    RoadmapJson roadmap = shop.answering(new Rankings.Preparing(3, 10)).json("capacity=8");
    assertEquals(new RoadmapJson.Preparing(3, 10), roadmap.preparing());
    assertEquals("SHOP", roadmap.source().project().key());
    assertEquals(List.of(), roadmap.cards());
  }

  private ScoringRules effortsIn(String unit) {
    ScoringRules rules = shop.settings.rules();
    FactorRule effort = rules.of(Factor.EFFORT);
    Map<Factor, FactorRule> factors = new EnumMap<>(rules.factors());
    factors.put(Factor.EFFORT, new FactorRule(unit, effort.scale(), effort.sources()));
    return new ScoringRules(factors, rules.confidenceUnit(), rules.rounding(), rules.alignment());
  }
}
