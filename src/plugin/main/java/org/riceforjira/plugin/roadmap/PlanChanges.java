package org.riceforjira.plugin.roadmap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.plugin.http.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Compares plans with the baseline that is asked for, or else with the latest one. */
@Component
class PlanChanges {
  private static final Logger LOG = LoggerFactory.getLogger(PlanChanges.class);

  private static final String BASELINE = "baseline";

  private final BaselineAccess access;
  private final BaselineReports reports;

  PlanChanges(BaselineAccess access, BaselineReports reports) {
    this.access = access;
    this.reports = reports;
  }

  /** The parameters, with the latest baseline if they name none and there is one. */
  Map<String, List<String>> withBaseline(
      RoadmapSource source, Map<String, List<String>> parameters) {
    boolean named =
        parameters.getOrDefault(BASELINE, List.of()).stream().anyMatch(t -> !t.isBlank());
    if (named || none(source)) {
      return parameters;
    }
    Map<String, List<String>> more = new LinkedHashMap<>(parameters);
    more.put(BASELINE, List.of(BaselineAccess.LATEST));
    return more;
  }

  private boolean none(RoadmapSource source) {
    try {
      return access.open(source).isEmpty();
    } catch (Refusal e) {
      // A note of the roadmap tells why the latest one cannot be read.
      LOG.debug("A report goes without its baseline", e);
      return false;
    }
  }

  /**
   * What changed; empty without a baseline, without a plan to compare it with, and where the
   * baseline cannot be read, which a note of the roadmap tells.
   */
  Optional<BaselineComparisonJson> of(Plan plan, Map<String, List<String>> parameters) {
    Optional<String> baseline = plan.question().baseline();
    if (baseline.isEmpty() || plan.roadmap().isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<String>> both = new LinkedHashMap<>(parameters);
    both.put("older", List.of(baseline.get()));
    both.put("newer", List.of(SeenBaselines.NOW));
    try {
      return Optional.of(reports.comparison(plan.source(), both));
    } catch (Refusal e) {
      // A report is worth reading without the baseline, which somebody may have deleted.
      LOG.debug("A report goes without its baseline", e);
      return Optional.empty();
    }
  }
}
