package org.riceforjira.plugin.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.plan.roadmap.PoolUse;
import org.riceforjira.plugin.roadmap.RoadmapJson.CellJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.SlippedJson;
import org.springframework.stereotype.Component;

/** What is in the periods of the lanes, on the wire. */
@Component
class CellViews {
  private final PlanTexts texts;

  CellViews(PlanTexts texts) {
    this.texts = texts;
  }

  /** A lane in a period. */
  private record Place(int column, int row, LaneRows.Row lane) {}

  List<CellJson> of(Plan plan, LaneRows lanes, Tallies tallies, Slipped slipped, String unit) {
    List<CellJson> views = new ArrayList<>();
    tallies
        .cells()
        .forEach(
            (column, rows) ->
                rows.forEach(
                    (row, tally) -> {
                      Place place = new Place(column, row, lanes.rows().get(row));
                      List<SlippedJson> moved = slipped.of(column, row);
                      views.add(view(place, tally, pool(plan, place), moved, unit));
                    }));
    return views;
  }

  private CellJson view(
      Place place, Tally tally, Optional<PoolUse> pool, List<SlippedJson> slipped, String unit) {
    boolean own = place.lane().own();
    Double capacity = pool.filter(any -> own).map(PoolUse::capacity).orElse(null);
    String planned = texts.amount(tally.planned());
    return new CellJson(
        place.column(),
        place.row(),
        tally.planned(),
        planned,
        capacity,
        capacity == null ? null : texts.amount(capacity),
        pool.map(use -> share(tally.planned(), use.capacity())).orElse(0.0),
        tally.done(),
        texts.amount(tally.done()),
        tally.doneIssues(),
        tally.progress(),
        sentence(tally, pool, own, unit),
        slipped);
  }

  private String sentence(Tally tally, Optional<PoolUse> pool, boolean own, String unit) {
    if (pool.isEmpty()) {
      return texts.text("rice.plan.period.past", texts.amount(tally.done()), unit);
    }
    return texts.text(
        own ? "rice.plan.cell.own" : "rice.plan.cell.shared",
        texts.amount(tally.planned()),
        texts.amount(pool.get().capacity()),
        unit);
  }

  /** Empty in a period that is over, and while nobody has said what periods can take. */
  private static Optional<PoolUse> pool(Plan plan, Place place) {
    int period = place.column() - plan.frame().periods().over();
    Optional<String> name = place.lane().own() ? place.lane().name() : Optional.empty();
    return period < 0
        ? Optional.empty()
        : plan.roadmap().stream()
            .flatMap(roadmap -> roadmap.periods().get(period).pools().stream())
            .filter(pool -> pool.lane().equals(name))
            .findAny();
  }

  private static double share(double used, double capacity) {
    return capacity > 0 ? Math.min(1, used / capacity) : 0;
  }
}
