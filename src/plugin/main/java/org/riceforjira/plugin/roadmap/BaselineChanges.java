package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.OptionalDouble;
import org.riceforjira.core.plan.baseline.Baseline;
import org.riceforjira.core.plan.baseline.BaselineCrossing;
import org.riceforjira.core.plan.baseline.BaselineIssue;
import org.riceforjira.core.plan.baseline.BaselineMove;
import org.riceforjira.core.plan.baseline.BaselineRevision;
import org.riceforjira.plugin.roadmap.BaselineComparisonJson.Change;
import org.riceforjira.plugin.roadmap.BaselineComparisonJson.Crossing;
import org.springframework.stereotype.Component;

/** Says of single issues what changed between two baselines. */
@Component
class BaselineChanges {
  private final BaselineTexts texts;

  BaselineChanges(BaselineTexts texts) {
    this.texts = texts;
  }

  List<Change> moves(BaselineComparison comparison, List<BaselineMove> moves) {
    return moves.stream()
        .limit(BaselineComparisons.MOST)
        .map(move -> move(comparison, move.issue()))
        .toList();
  }

  List<Crossing> crossings(BaselineComparison comparison, List<BaselineCrossing> crossings) {
    return crossings.stream()
        .limit(BaselineComparisons.MOST)
        .map(crossing -> crossing(comparison, crossing))
        .toList();
  }

  /** Scores, which have no unit. */
  List<Change> scores(BaselineComparison comparison) {
    return comparison.difference().revisions().rescored().stream()
        .limit(BaselineComparisons.MOST)
        .map(revision -> change(comparison, revision.issue(), scores(revision)))
        .toList();
  }

  List<Change> efforts(BaselineComparison comparison) {
    return comparison.difference().revisions().reestimated().stream()
        .limit(BaselineComparisons.MOST)
        .map(revision -> change(comparison, revision.issue(), efforts(comparison, revision)))
        .toList();
  }

  /** How something was and is now, in words. */
  private record Words(String before, String after) {}

  private Change move(BaselineComparison comparison, BaselineIssue issue) {
    SeenBaselines.Pair pair = comparison.pair();
    return change(
        comparison,
        issue,
        new Words(end(pair.older().baseline(), issue), end(pair.newer().baseline(), issue)));
  }

  private Crossing crossing(BaselineComparison comparison, BaselineCrossing crossing) {
    BaselineIssue issue = crossing.issue();
    SeenBaselines.Pair pair = comparison.pair();
    String effort = texts.effort(crossing.effort(), unit(comparison, crossing.kind()));
    Baseline before = pair.older().baseline();
    Baseline after = pair.newer().baseline();
    String text =
        switch (crossing.kind()) {
          case NEW -> texts.text("rice.roadmap.baseline.in.new", effort, end(after, issue));
          case NEWLY_PLACED ->
              texts.text("rice.roadmap.baseline.in.placed", effort, end(after, issue));
          case LEFT_BACKLOG ->
              texts.text("rice.roadmap.baseline.out.left", effort, end(before, issue));
          case NO_LONGER_PLACED ->
              texts.text("rice.roadmap.baseline.out.unplaced", effort, end(before, issue));
          case DONE -> texts.text("rice.roadmap.baseline.finished", effort, end(before, issue));
        };
    return new Crossing(
        comparison.key(issue), comparison.summary(issue), effort, code(crossing.kind()), text);
  }

  private Words scores(BaselineRevision revision) {
    return new Words(texts.number(revision.before()), texts.number(revision.after()));
  }

  private Words efforts(BaselineComparison comparison, BaselineRevision revision) {
    return new Words(
        effort(revision.before(), comparison.units().older()),
        effort(revision.after(), comparison.units().newer()));
  }

  private String effort(OptionalDouble amount, String unit) {
    return amount.isPresent() ? texts.effort(amount.getAsDouble(), unit) : texts.number(amount);
  }

  /** What came in is counted as now, what is not there any more as it was then. */
  private static String unit(BaselineComparison comparison, BaselineCrossing.Kind kind) {
    boolean in = kind == BaselineCrossing.Kind.NEW || kind == BaselineCrossing.Kind.NEWLY_PLACED;
    return in ? comparison.units().newer() : comparison.units().older();
  }

  private Change change(BaselineComparison comparison, BaselineIssue issue, Words words) {
    return new Change(
        comparison.key(issue),
        comparison.summary(issue),
        words.before(),
        words.after(),
        texts.text("rice.roadmap.baseline.was", words.after(), words.before()));
  }

  private String end(Baseline baseline, BaselineIssue issue) {
    return texts.end(baseline, baseline.line(issue.id()).orElseThrow());
  }

  private static String code(BaselineCrossing.Kind kind) {
    return switch (kind) {
      case NEW -> "new";
      case NEWLY_PLACED -> "newly-placed";
      // It may be in the backlog all the same: no more of it is read than the capacity can hold.
      case LEFT_BACKLOG -> "not-listed";
      case NO_LONGER_PLACED -> "no-longer-placed";
      case DONE -> "done";
    };
  }
}
