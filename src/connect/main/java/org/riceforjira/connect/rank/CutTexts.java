package org.riceforjira.connect.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.riceforjira.connect.text.Numbers;
import org.riceforjira.core.plan.cut.CapacityUse;
import org.riceforjira.core.plan.cut.CutLine;
import org.riceforjira.core.plan.cut.NextUnit;
import org.riceforjira.core.plan.cut.PartialFit;
import org.riceforjira.core.score.Score;

/** Says what a cut line means. */
final class CutTexts {
  private static final int MOST_KEYS = 10;

  private final String unit;

  /**
   * @param unit of efforts and capacities
   */
  CutTexts(String unit) {
    this.unit = unit;
  }

  /** What stands at the line itself. */
  String title(CutLine line) {
    CapacityUse use = line.capacity();
    return "cut line: %s of %s %s used"
        .formatted(Numbers.amount(use.used()), Numbers.amount(use.capacity()), unit);
  }

  /** What fits, what does not, and what one unit more would buy. */
  List<String> sentences(CutLine line) {
    List<String> sentences = new ArrayList<>();
    sentences.add(fits(line));
    line.partialFit().ifPresent(fit -> sentences.add(part(fit)));
    line.nextUnit().ifPresent(next -> sentences.add(next(next, line.capacity().capacity())));
    if (line.stoppedLooking()) {
      sentences.add(
          "Only the "
              + CutLine.MOST_LOOKED_AT
              + " issues after the first that does not fit were looked at.");
    }
    return sentences;
  }

  private String fits(CutLine line) {
    String capacity = Numbers.amount(line.capacity().capacity()) + " " + unit;
    int above = line.above().size();
    if (above == 0) {
      return line.partialFit().isEmpty()
          ? "No issue has a score, so there is nothing to plan."
          : "No issue fits into " + capacity + ".";
    }
    return Numbers.count(above, "issue fits", "issues fit")
        + " into "
        + capacity
        + " and "
        + (above == 1 ? "takes " : "take ")
        + Numbers.amount(line.capacity().used())
        + (line.partialFit().isEmpty() ? ": that is every issue with a score." : ".");
  }

  private static String part(PartialFit fit) {
    String effort = Numbers.text(fit.issue().factors().effort());
    return fit.fits() == 0
        ? fit.issue().key() + " does not fit: it takes " + effort + ", and nothing is left."
        : "%s fits only in part: %s of %s."
            .formatted(fit.issue().key(), Numbers.amount(fit.fits()), effort);
  }

  private String next(NextUnit next, double capacity) {
    String more = "With " + Numbers.amount(capacity + 1) + " " + unit;
    if (next.in().isEmpty()) {
      return "%s nothing else would fit. %s is the nearest: it lacks %s."
          .formatted(more, next.cheapest().issue().key(), Numbers.amount(next.addition()));
    }
    return next.out().isEmpty()
        ? more + ", " + keys(next.in()) + " would fit too."
        : "%s, %s would fit, and %s would not any more."
            .formatted(more, keys(next.in()), keys(next.out()));
  }

  private static String keys(List<Score> issues) {
    String first =
        issues.stream().limit(MOST_KEYS).map(Score::key).collect(Collectors.joining(", "));
    int more = issues.size() - MOST_KEYS;
    return more > 0 ? first + " and " + Numbers.count(more) + " more" : first;
  }
}
