package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Map;
import org.riceforjira.core.plan.roadmap.Roadmap;

/** Roadmaps as they are now. */
interface BaselinePlans {
  /**
   * The roadmap of a source as the visitor sees it.
   *
   * @param parameters as they stand in the address; those that are not about roadmaps do not matter
   * @throws org.riceforjira.plugin.http.Refusal 400 for wrong parameters, 409 while a ranking is
   *     being made and where there is no capacity
   */
  Roadmap now(RoadmapSource source, Map<String, List<String>> parameters);
}
