package org.riceforjira.plugin.scores;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.riceforjira.core.sync.GapKind;
import org.riceforjira.core.sync.RefusedScore;
import org.riceforjira.core.sync.SyncReport;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.UnusableGoal;

/** A recalculation's report on the wire; {@code unscored} counts issues by what they lack. */
record ReportJson(
    String ending,
    long issues,
    long scored,
    Map<String, Long> writes,
    List<Unscored> unscored,
    List<RefusedScore> refusedScores,
    String problem) {

  /** How many issues have no score for one reason; an issue with two gaps is counted in both. */
  record Unscored(String factor, String reason, String sentence, long count) {}

  /**
   * The report in words.
   *
   * @param sees whether the visitor may know of the issue with a key: others are counted only
   */
  static ReportJson of(SyncReport report, Predicate<String> sees, Texts texts) {
    return new ReportJson(
        lower(report.ending()),
        report.issues(),
        report.scored(),
        Map.of(
            "written", report.written(),
            "unchanged", report.unchanged(),
            "conflicts", report.conflicts(),
            "refused", report.refused()),
        report.evaluated().gaps().entrySet().stream()
            .map(gap -> unscored(gap.getKey(), gap.getValue(), texts))
            .sorted(
                Comparator.comparingLong(Unscored::count)
                    .reversed()
                    .thenComparing(Unscored::factor))
            .toList(),
        report.refusedScores().stream().filter(refused -> sees.test(refused.key())).toList(),
        problem(report, texts));
  }

  private static String problem(SyncReport report, Texts texts) {
    if (report.ending() == Ending.FAILED
        && report.failure().orElse(null) instanceof UnusableGoal goal) {
      return texts.text("rice.recalculation.goal", goal.jql(), goal.objection());
    }
    if (report.ending() == Ending.FAILED) {
      return texts.text("rice.recalculation.failed");
    }
    return report.failure().isPresent() ? texts.text("rice.recalculation.incomplete") : null;
  }

  private static Unscored unscored(GapKind kind, long count, Texts texts) {
    String factor = lower(kind.factor());
    return new Unscored(
        factor,
        kind.reason().code(),
        texts.text("rice.gaps." + kind.reason().code(), texts.text("rice.factor." + factor)),
        count);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
