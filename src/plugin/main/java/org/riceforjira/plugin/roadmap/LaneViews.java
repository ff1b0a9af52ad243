package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Locale;
import org.riceforjira.core.plan.roadmap.Capacity;
import org.riceforjira.core.settings.LaneKind;
import org.riceforjira.plugin.roadmap.RoadmapJson.CapacityJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.LaneJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.PoolJson;
import org.springframework.stereotype.Component;

/** The rows of a roadmap and what each of them can take, on the wire. */
@Component
class LaneViews {
  private final PlanTexts texts;

  LaneViews(PlanTexts texts) {
    this.texts = texts;
  }

  List<LaneJson> of(Plan plan, LaneRows lanes) {
    return lanes.rows().stream().map(row -> lane(plan, row)).toList();
  }

  /** What a whole period takes; null while nobody has said. */
  CapacityJson capacity(Plan plan, LaneRows lanes) {
    Capacity full = plan.frame().fullCapacity();
    List<PoolJson> pools =
        lanes.rows().stream()
            .filter(LaneRows.Row::own)
            .map(row -> pool(row, full.lanes().get(row.name().orElseThrow())))
            .toList();
    return plan.frame().capacity().isChosen()
        ? new CapacityJson(full.common(), texts.amount(full.common()), pools)
        : null;
  }

  private PoolJson pool(LaneRows.Row row, double amount) {
    return new PoolJson(row.name().orElseThrow(), row.title(), amount, texts.amount(amount));
  }

  private LaneJson lane(Plan plan, LaneRows.Row row) {
    boolean lanes = plan.frame().lanes().kind() != LaneKind.NONE;
    String kind = plan.frame().lanes().kind().name().toLowerCase(Locale.ROOT);
    String title =
        row.name().isPresent()
            ? row.title()
            : lanes ? texts.text("rice.plan.lane.none." + kind) : "";
    return new LaneJson(title, lanes && row.name().isEmpty(), row.own());
  }
}
