package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.core.plan.baseline.Baseline;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Takes the roadmap of this moment as a baseline. */
@Component
class BaselinesNow {
  private final BaselinePlans plans;
  private final BaselineStamp stamp;
  private final Texts texts;

  BaselinesNow(BaselinePlans plans, BaselineStamp stamp, Texts texts) {
    this.plans = plans;
    this.stamp = stamp;
    this.texts = texts;
  }

  /** One to compare with, which nobody has saved; as {@link BaselinePlans#now}. */
  BaselineTaken of(RoadmapSource source, Map<String, List<String>> parameters) {
    String name = texts.text("rice.roadmap.baseline.now");
    return new BaselineTaken(Optional.empty(), named(name, "", source, parameters));
  }

  /**
   * One to keep; as {@link BaselinePlans#now}.
   *
   * @param by key of the visitor; "" for nobody
   */
  Baseline named(
      String name, String by, RoadmapSource source, Map<String, List<String>> parameters) {
    return Baseline.of(name, by, stamp.now(), plans.now(source, parameters));
  }
}
