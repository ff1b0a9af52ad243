package org.riceforjira.plugin.scores;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riceforjira.core.sync.GapKind;
import org.riceforjira.core.sync.SyncReport;
import org.riceforjira.core.sync.UndoReport;
import org.riceforjira.plugin.scores.RunReport.Counts;
import org.riceforjira.plugin.scores.RunReport.GapCount;

/** Makes reports of runs from those of the core. */
final class RunReports {
  private static final Comparator<GapCount> MOST_FIRST =
      Comparator.comparingLong(GapCount::count)
          .reversed()
          .thenComparing(GapCount::factor)
          .thenComparing(GapCount::reason);

  private RunReports() {}

  static RunReport of(SyncReport report, List<Note> problems) {
    return new RunReport(
        report.ending(),
        new Counts(
            report.issues(),
            report.scored(),
            report.written(),
            report.unchanged(),
            report.conflicts(),
            report.refused()),
        mostFirst(report.evaluated().gaps()),
        report.refusedScores(),
        problems);
  }

  static RunReport of(UndoReport report, List<Note> problems) {
    UndoReport.Counts counts = report.counts();
    long issues = counts.restored() + counts.unchanged() + counts.untouched() + counts.refused();
    return new RunReport(
        report.ending(),
        new Counts(
            issues, 0, counts.restored(), counts.unchanged(), counts.untouched(), counts.refused()),
        List.of(),
        report.kept(),
        problems);
  }

  /** Counts of issues by what they lack, most first. */
  static List<GapCount> mostFirst(Map<GapKind, Long> gaps) {
    return gaps.entrySet().stream()
        .map(gap -> new GapCount(gap.getKey().factor(), gap.getKey().reason(), gap.getValue()))
        .sorted(MOST_FIRST)
        .toList();
  }

  /** Both, most first, each kind once. */
  static List<GapCount> sum(List<GapCount> some, List<GapCount> more) {
    return Stream.concat(some.stream(), more.stream())
        .collect(
            Collectors.groupingBy(
                gap -> List.of(gap.factor(), gap.reason()),
                Collectors.reducing(
                    (a, b) -> new GapCount(a.factor(), a.reason(), a.count() + b.count()))))
        .values()
        .stream()
        .flatMap(Optional::stream)
        .sorted(MOST_FIRST)
        .toList();
  }
}
