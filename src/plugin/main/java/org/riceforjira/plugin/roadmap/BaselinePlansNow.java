package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Map;
import org.riceforjira.core.plan.roadmap.Roadmap;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Takes the roadmaps that people see. */
@Component
class BaselinePlansNow implements BaselinePlans {
  private final Plans plans;
  private final Texts texts;

  BaselinePlansNow(Plans plans, Texts texts) {
    this.plans = plans;
    this.texts = texts;
  }

  @Override
  public Roadmap now(RoadmapSource source, Map<String, List<String>> parameters) {
    return plans
        .whole(source, parameters)
        .roadmap()
        .orElseThrow(() -> Refusal.conflict(texts.text("rice.plan.note.capacity")));
  }
}
