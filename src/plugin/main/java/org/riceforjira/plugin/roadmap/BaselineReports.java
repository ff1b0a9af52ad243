package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What can be asked about the baselines of a source; parameters are as in the address. */
@Component
class BaselineReports {
  private final SavedBaselineViews saved;
  private final BaselineComparisons comparisons;
  private final BaselineComparisonViews compared;
  private final BaselineGrowthViews growth;

  BaselineReports(
      SavedBaselineViews saved,
      BaselineComparisons comparisons,
      BaselineComparisonViews compared,
      BaselineGrowthViews growth) {
    this.saved = saved;
    this.comparisons = comparisons;
    this.compared = compared;
    this.growth = growth;
  }

  SavedBaselineJson.All all(RoadmapSource source) {
    return saved.all(source);
  }

  BaselineComparisonJson comparison(RoadmapSource source, Map<String, List<String>> parameters) {
    return compared.of(comparisons.of(source, parameters));
  }

  BaselineGrowthJson growth(RoadmapSource source, Map<String, List<String>> parameters) {
    return growth.of(source, parameters);
  }
}
