package org.riceforjira.host.benchmark;

import java.util.List;
import org.riceforjira.host.benchmark.Row.Figure;
import org.riceforjira.host.browser.PageTimes;
import org.riceforjira.host.browser.RoadmapTimes;

/** What Chromium shows of the backlog page and of roadmaps, as lines of the table. */
final class BrowserRows {
  private BrowserRows() {}

  static List<Row> of(PageTimes times) {
    Runs renders = new Runs(times.firstRenders());
    PageTimes.Scrolling scrolling = times.scroll();
    Runs sorts = new Runs(times.sorts());
    return List.of(
        below("first render in Chromium, median", renders.median(), 100),
        told("first render in Chromium, worst", renders.worst()),
        below("longest blank row in sight, scrolling 100 rows a second", scrolling.blank(), 200),
        told("slowest frame of that", scrolling.frame()),
        told("rows there after a jump to anywhere, median", scrolling.jump()),
        below("rows there after a jump to anywhere, worst of 40", scrolling.worstJump(), 200),
        below("another order, from the press to its rows, median", sorts.median(), 300),
        told("another order, worst", sorts.worst()));
  }

  static List<Row> of(RoadmapTimes.Drawing drawing) {
    String what = "drawing of a roadmap of %,d issues in Chromium, ".formatted(drawing.cards());
    Runs runs = new Runs(drawing.millis());
    return List.of(below(what + "median", runs.median(), 100), told(what + "worst", runs.worst()));
  }

  private static Row below(String what, double millis, double limit) {
    return Row.below(what, new Figure(millis, "ms"), new Figure(limit, "ms"));
  }

  private static Row told(String what, double millis) {
    return Row.told(what, new Figure(millis, "ms"));
  }
}
