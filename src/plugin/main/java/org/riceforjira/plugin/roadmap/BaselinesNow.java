package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.core.plan.baseline.Baseline;
import org.riceforjira.core.plan.roadmap.Roadmap;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Takes the roadmap of this moment as a baseline. */
@Component
class BaselinesNow {
  private final Plans plans;
  private final BaselineStamp stamp;
  private final Texts texts;

  BaselinesNow(Plans plans, BaselineStamp stamp, Texts texts) {
    this.plans = plans;
    this.stamp = stamp;
    this.texts = texts;
  }

  /** One to compare with, which nobody has saved; 409 as {@link #named}. */
  BaselineTaken of(RoadmapSource source, Map<String, List<String>> parameters) {
    String name = texts.text("rice.roadmap.baseline.now");
    return new BaselineTaken(Optional.empty(), named(name, "", source, parameters));
  }

  /**
   * One to keep; 409 while the ranking is being prepared.
   *
   * @param by key of the visitor; "" for nobody
   */
  Baseline named(
      String name, String by, RoadmapSource source, Map<String, List<String>> parameters) {
    Roadmap roadmap =
        plans
            .now(source, parameters)
            .orElseThrow(
                () -> Refusal.conflict(texts.text("rice.roadmap.baseline.error.preparing")));
    return Baseline.of(name, by, stamp.now(), roadmap);
  }
}
