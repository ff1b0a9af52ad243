package org.riceforjira.connect.score;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.riceforjira.core.sync.GapKind;
import org.riceforjira.core.sync.SyncReport;

/**
 * The last line of a run: what became of how many issues.
 *
 * @param unscored how many issues lack a score, by what they lack
 */
public record Counts(Scores scores, Writes writes, Map<String, Long> unscored) {
  /** How many issues there are, and how many of them have a score. */
  public record Scores(long issues, long scored) {}

  /**
   * What became of their scores.
   *
   * @param left those that a stopped run did not come to
   */
  public record Writes(long written, long unchanged, long failed, long left) {}

  public Counts {
    unscored = new LinkedHashMap<>(unscored);
  }

  public static Counts of(SyncReport.Evaluated evaluated, SyncReport.Writes writes) {
    return of(evaluated, writes, 0);
  }

  static Counts of(SyncReport.Evaluated evaluated, SyncReport.Writes writes, long left) {
    Map<String, Long> unscored = new TreeMap<>();
    evaluated.gaps().forEach((kind, count) -> unscored.merge(words(kind), count, Long::sum));
    return new Counts(
        new Scores(evaluated.issues(), evaluated.scored()),
        new Writes(
            writes.written(),
            writes.unchanged(),
            writes.conflicts() + writes.refused() - left,
            left),
        unscored);
  }

  /** What issues lack, such as "Effort is missing". */
  public static String words(GapKind kind) {
    String factor = kind.factor().label();
    return switch (kind.reason()) {
      case MISSING -> factor + " is missing";
      case NEGATIVE -> factor + " is negative";
      case ZERO_EFFORT -> "Effort is 0";
      case CONFIDENCE_ABOVE_100 -> "Confidence is more than 100 %";
      case NOT_A_NUMBER -> factor + " is not a number";
      case INFINITE -> factor + " is infinite";
      case OPTION_WITHOUT_VALUE -> "the option for " + factor + " has no value";
      case PRIORITY_WITHOUT_VALUE -> "the priority for " + factor + " has no value";
      case SCORE_TOO_LARGE -> "the score is too large";
    };
  }

  /** The sentence; {@code would} for a run that wrote nothing. */
  public String sentence(boolean would) {
    List<String> parts = new ArrayList<>();
    String noun = writes.written() == 1 ? " score" : " scores";
    parts.add(text(writes.written()) + noun + (would ? " would be written" : " written"));
    parts.add(text(writes.unchanged()) + " right already");
    if (writes.failed() > 0) {
      parts.add(text(writes.failed()) + " failed");
    }
    if (writes.left() > 0) {
      parts.add(text(writes.left()) + " not come to");
    }
    String issues = scores.issues() == 1 ? " issue: " : " issues: ";
    String done = text(scores.issues()) + issues + String.join(", ", parts) + ".";
    long without = scores.issues() - scores.scored();
    return without == 0 ? done : done + " " + text(without) + " without a score" + gaps() + ".";
  }

  private String gaps() {
    return unscored.isEmpty()
        ? ""
        : " ("
            + String.join(
                ", ",
                unscored.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                    .map(gap -> gap.getKey() + ": " + text(gap.getValue()))
                    .toList())
            + ")";
  }

  private static String text(long number) {
    return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
  }
}
