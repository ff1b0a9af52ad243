package org.riceforjira.plugin.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.plan.baseline.Baseline;
import org.riceforjira.core.plan.baseline.BaselineIssue;
import org.riceforjira.core.plan.baseline.BaselineLine;
import org.riceforjira.core.plan.baseline.BaselinePeriod;
import org.riceforjira.core.plan.baseline.BaselinePlacement;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.plugin.roadmap.RoadmapJson.CellJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.SlippedJson;

/** A baseline of Q3 2026 to Q1 2027, looked at in the middle of Q4. */
class EarlierPlanTest {
  private static final List<BaselinePeriod> PERIODS =
      List.of(
          period("2026 Q3", "2026-07-01", "2026-09-30"),
          period("2026 Q4", "2026-10-01", "2026-12-31"),
          period("2027 Q1", "2027-01-01", "2027-03-31"));

  private final ShownRoadmap shop = new ShownRoadmap();
  private final List<BaselineLine> lines = new ArrayList<>();

  @Test
  void whatEndsEarlierOrLaterOrIsNewTellsSoOnItsCard() {
    shop.issue(1, 300, 4.0).issue(2, 200, 8.0).issue(3, 100, 1.0);
    line(1, 2).line(2, 1);
    RoadmapJson roadmap = compare("capacity=8&baseline=b1");
    assertEquals(
        List.of("earlier was Q1 2027", "later was Q4 2026", "new new since then"),
        roadmap.cards().stream().map(c -> c.change().kind() + " " + c.change().text()).toList());
    assertEquals(OnlyBaseline.JSON, roadmap.baseline());
  }

  @Test
  void whatEndsAsItDidTellsNothing() {
    shop.issue(1, 300, 4.0);
    line(1, 1);
    assertNull(compare("capacity=8&baseline=b1").cards().get(0).change());
  }

  @Test
  void whatWasToEndInAPeriodThatIsOverAndIsNotDoneIsCarriedOverVisibly() {
    shop.issue(1, 300, 4.0).lanes(1, "Web").issue(2, 200, 60.0).lanes(2, "Web");
    shop.issue(3, 100, null)
        .lanes(3, "App")
        .outside(4, Progress.DONE)
        .done("2026-08-01", 3.0, "Web");
    line(1, 0).line(3, 0).line(4, 0).line(2, 1);
    RoadmapJson roadmap =
        compare("capacity=8&baseline=latest&lanes=component&from=2026-08-01&periods=3");
    assertEquals("Q3 2026", roadmap.cards().get(0).carried());
    assertNull(roadmap.cards().get(1).carried(), "Q4 is not over.");
    assertEquals(
        List.of(new SlippedJson("SHOP-3", "Summary 3", null)), cell(roadmap, "App lane").slipped());
    CellJson web = cell(roadmap, "Web lane");
    assertEquals(List.of(new SlippedJson("SHOP-1", "Summary 1", "Q4 2026")), web.slipped());
    assertEquals(3 / 7.0, web.progress(), 1e-9, "3 are done, 4 slipped.");
    assertEquals(3 / 7.0, roadmap.periods().get(0).progress(), 1e-9);
  }

  @Test
  void whereThePeriodThatIsOverIsNotShownTheCardStillTells() {
    shop.issue(1, 300, 4.0);
    line(1, 0);
    RoadmapJson roadmap = compare("capacity=8&baseline=b1");
    assertEquals("Q3 2026", roadmap.cards().get(0).carried());
    assertEquals(List.of(), roadmap.cells().get(0).slipped());
  }

  @Test
  void hiddenIssuesOfABaselineAreNotTold() {
    shop.issue(1, 300, 4.0).issue(2, 200, 1.0).hidden(1);
    line(1, 0);
    RoadmapJson roadmap = compare("capacity=8&baseline=b1&from=2026-08-01");
    assertEquals(1, roadmap.cells().size());
    assertEquals(List.of(), roadmap.cells().get(0).slipped());
  }

  @Test
  void aShortPeriodThatEndedWithinTheCurrentOneHasNoCellOfItsOwn() {
    shop.issue(1, 300, 4.0);
    line(1, 0);
    List<BaselinePeriod> months = List.of(period("2026-10", "2026-10-01", "2026-10-31"));
    RoadmapJson roadmap =
        shop.baseline(new Baseline("Review", "alice", Instant.EPOCH, months, lines))
            .json("capacity=8&baseline=b1");
    assertEquals("Oct 2026", roadmap.cards().get(0).carried());
    assertEquals(List.of(), roadmap.cells().get(0).slipped());
    assertEquals(0.0, roadmap.periods().get(0).progress(), "What slipped is planned again in it.");
  }

  @Test
  void aSprintThatIsCalledLikeAQuarterKeepsItsName() {
    shop.issue(1, 300, 4.0);
    line(1, 0);
    List<BaselinePeriod> sprints = List.of(period("2026 Q4", "2026-09-28", "2026-10-11"));
    RoadmapJson roadmap =
        shop.baseline(new Baseline("Review", "alice", Instant.EPOCH, sprints, lines))
            .json("capacity=8&baseline=b1");
    assertEquals("2026 Q4", roadmap.cards().get(0).carried());
  }

  @Test
  void whatExistsNoMoreNeedsNoLane() {
    shop.issue(1, 300, 4.0).lanes(1, "Web");
    line(1, 0).line(99, 0);
    RoadmapJson roadmap = compare("capacity=8&baseline=b1&lanes=component&from=2026-08-01");
    assertEquals(
        List.of("Web lane"), roadmap.lanes().stream().map(RoadmapJson.LaneJson::title).toList());
  }

  @Test
  void beforeTheFirstBaselineTheLatestIsNone() {
    RoadmapJson roadmap = shop.issue(1, 300, 4.0).json("capacity=8&baseline=latest");
    assertNull(roadmap.baseline());
    assertEquals(List.of(), roadmap.notes());
  }

  @Test
  void aBaselineThatIsGoneIsNotedAndTheRoadmapShownAllTheSame() {
    shop.issue(1, 300, 4.0);
    RoadmapJson roadmap = compare("capacity=8&baseline=b9");
    assertEquals(
        List.of(new RoadmapJson.NoteJson("baseline", "There is no such baseline.")),
        roadmap.notes());
    assertEquals(1, roadmap.cards().size());
  }

  private RoadmapJson compare(String query) {
    return shop.baseline(new Baseline("Review", "alice", Instant.EPOCH, PERIODS, lines))
        .json(query);
  }

  /** An issue that was to be worked on in one period. */
  private EarlierPlanTest line(long number, int period) {
    lines.add(
        new BaselineLine(
            new BaselineIssue(10000 + number, "SHOP-" + number),
            OptionalDouble.of(1),
            OptionalDouble.of(1),
            Optional.of(new BaselinePlacement(period, period))));
    return this;
  }

  private static CellJson cell(RoadmapJson roadmap, String lane) {
    List<String> lanes = roadmap.lanes().stream().map(RoadmapJson.LaneJson::title).toList();
    return roadmap.cells().stream()
        .filter(cell -> cell.period() == 0 && cell.lane() == lanes.indexOf(lane))
        .findAny()
        .orElseThrow();
  }

  private static BaselinePeriod period(String name, String start, String end) {
    return new BaselinePeriod(name, LocalDate.parse(start), LocalDate.parse(end));
  }
}
