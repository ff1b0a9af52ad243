package org.riceforjira.plugin.roadmap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.riceforjira.core.plan.baseline.BaselineDifference;
import org.riceforjira.core.plan.baseline.BaselineGrowth;
import org.riceforjira.plugin.roadmap.BaselineComparison.Units;
import org.riceforjira.plugin.roadmap.BaselineComparisonJson.Growth;
import org.springframework.stereotype.Component;

/** Tells what changed between two baselines. */
@Component
class BaselineComparisonViews {
  private final SavedBaselineViews saved;
  private final BaselineChanges changes;
  private final BaselineGrowthTexts growths;
  private final BaselineMail mail;

  BaselineComparisonViews(
      SavedBaselineViews saved,
      BaselineChanges changes,
      BaselineGrowthTexts growths,
      BaselineMail mail) {
    this.saved = saved;
    this.changes = changes;
    this.growths = growths;
    this.mail = mail;
  }

  BaselineComparisonJson of(BaselineComparison comparison) {
    BaselineComparisonJson told = told(comparison, "");
    return told(comparison, mail.of(comparison, told));
  }

  private BaselineComparisonJson told(BaselineComparison comparison, String text) {
    BaselineDifference difference = comparison.difference();
    return new BaselineComparisonJson(
        entry(comparison.pair().older()),
        entry(comparison.pair().newer()),
        changes.moves(comparison, difference.moves().earlier()),
        changes.moves(comparison, difference.moves().later()),
        changes.crossings(comparison, difference.scope().in()),
        changes.crossings(comparison, difference.scope().out()),
        changes.crossings(comparison, difference.scope().done()),
        changes.scores(comparison),
        changes.efforts(comparison),
        counts(difference),
        growth(difference.scope().growth(), comparison.units()),
        difference.unchanged(),
        text);
  }

  private SavedBaselineJson entry(BaselineTaken taken) {
    return taken.saved().map(saved::of).orElse(null);
  }

  private static Map<String, Integer> counts(BaselineDifference difference) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("earlier", difference.moves().earlier().size());
    counts.put("later", difference.moves().later().size());
    counts.put("in", difference.scope().in().size());
    counts.put("out", difference.scope().out().size());
    counts.put("done", difference.scope().done().size());
    counts.put("rescored", difference.revisions().rescored().size());
    counts.put("reestimated", difference.revisions().reestimated().size());
    return counts;
  }

  private Growth growth(BaselineGrowth growth, Units units) {
    if (!units.areTheSame()) {
      return new Growth(null, growths.incomparable(units.older(), units.newer()));
    }
    OptionalDouble share = growth.share();
    return new Growth(
        share.isPresent() ? share.getAsDouble() : null, growths.of(growth, units.newer()));
  }
}
