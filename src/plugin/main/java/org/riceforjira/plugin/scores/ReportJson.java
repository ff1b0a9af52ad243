package org.riceforjira.plugin.scores;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.scores.RunReport.Counts;
import org.riceforjira.plugin.scores.RunReport.GapCount;

/**
 * A run's report on the wire; {@code unscored} counts issues by what they lack.
 *
 * @param problem what went wrong, in sentences; null if nothing did
 */
record ReportJson(
    String ending,
    long issues,
    long scored,
    Map<String, Long> writes,
    List<Unscored> unscored,
    List<Refused> refusedScores,
    String problem) {

  /** A score that could not be written, or not be indexed, and why. */
  record Refused(String key, String reason) {}

  /** How many issues have no score for one reason; an issue with two gaps is counted in both. */
  record Unscored(String factor, String reason, String sentence, long count) {}

  /**
   * The report in words.
   *
   * @param sees whether the visitor may know of the issue with a key: others are counted only
   */
  static ReportJson of(Run run, Predicate<String> sees, Texts texts) {
    RunReport report = run.result().report();
    Counts counts = report.counts();
    return new ReportJson(
        lower(run.state().ended() ? run.state() : report.ending()),
        counts.issues(),
        counts.scored(),
        Map.of(
            "written", counts.written(),
            "unchanged", counts.unchanged(),
            "conflicts", counts.conflicts(),
            "refused", counts.refused()),
        unscored(report.gaps(), texts),
        report.refusedScores().stream()
            .filter(refused -> sees.test(refused.key()))
            .map(refused -> new Refused(refused.key(), texts.text(refused.reason())))
            .toList(),
        problem(report, texts));
  }

  static List<Unscored> unscored(List<GapCount> gaps, Texts texts) {
    return gaps.stream().map(gap -> unscored(gap, texts)).toList();
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String problem(RunReport report, Texts texts) {
    return report.problems().isEmpty()
        ? null
        : report.problems().stream().map(note -> note.in(texts)).collect(Collectors.joining(" "));
  }

  private static Unscored unscored(GapCount gap, Texts texts) {
    String factor = lower(gap.factor());
    return new Unscored(
        factor,
        gap.reason().code(),
        texts.text("rice.gaps." + gap.reason().code(), texts.text("rice.factor." + factor)),
        gap.count());
  }
}
