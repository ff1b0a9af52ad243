package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Map;
import org.riceforjira.core.plan.baseline.Baseline;
import org.riceforjira.core.score.Factor;
import org.riceforjira.plugin.roadmap.BaselineGrowthJson.Point;
import org.springframework.stereotype.Component;

/** Tells how much was planned from baseline to baseline. */
@Component
class BaselineGrowthViews {
  private final SeenBaselines baselines;
  private final BaselineTexts texts;

  BaselineGrowthViews(SeenBaselines baselines, BaselineTexts texts) {
    this.baselines = baselines;
    this.texts = texts;
  }

  BaselineGrowthJson of(RoadmapSource source, Map<String, List<String>> parameters) {
    String unit = source.settings().rules().of(Factor.EFFORT).unit();
    return new BaselineGrowthJson(
        texts.unit(unit),
        baselines.all(source, parameters).stream()
            .filter(taken -> isIn(unit, taken))
            .map(this::point)
            .toList());
  }

  /** Other ones cannot be drawn on the same scale. */
  private static boolean isIn(String unit, BaselineTaken taken) {
    return taken.saved().map(SavedBaseline::unit).filter(own -> !own.equals(unit)).isEmpty();
  }

  private Point point(BaselineTaken taken) {
    Baseline baseline = taken.baseline();
    double planned = baseline.planned();
    return new Point(
        taken.saved().map(SavedBaseline::id).orElse(null),
        baseline.name(),
        baseline.takenAt().toString(),
        texts.moment(baseline.takenAt()),
        planned,
        texts.number(planned));
  }
}
