package org.riceforjira.plugin.backlog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.riceforjira.core.plan.cut.BestFit;
import org.riceforjira.core.plan.cut.CutLine;
import org.riceforjira.core.plan.cut.NextUnit;
import org.riceforjira.core.plan.cut.PartialFit;
import org.riceforjira.core.plan.cut.Swaps;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Score;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in words what a cut line means. */
@Component
class CutTexts {
  private static final int MOST_KEYS = 10;

  private final Texts texts;

  CutTexts(Texts texts) {
    this.texts = texts;
  }

  String number(double number) {
    return texts.number(number);
  }

  /**
   * What fits.
   *
   * @param partial the key of the issue that does not; empty where it may not be told
   */
  String line(Line line, Optional<String> partial, ProjectSettings settings) {
    if (line.partial().isPresent()) {
      String fits = fits(line, settings);
      String part = partial.map(key -> " " + part(key, line.partial().get())).orElse("");
      return fits + part + (line.stoppedLooking() ? " " + unlooked() : "");
    }
    return line.above() == 0
        ? texts.text("rice.backlog.cut.unscored")
        : fits(line, settings) + " " + texts.text("rice.backlog.cut.all");
  }

  private String fits(Line line, ProjectSettings settings) {
    String capacity = texts.number(line.use().capacity());
    String used = texts.number(line.use().used());
    String unit = unit(settings);
    String count = Integer.toString(line.above());
    if (line.above() == 0) {
      return texts.text("rice.backlog.cut.none", capacity, unit);
    }
    return line.above() == 1
        ? texts.text("rice.backlog.cut.one", capacity, unit, used)
        : texts.text("rice.backlog.cut.many", count, capacity, unit, used);
  }

  private String unlooked() {
    return texts.text("rice.backlog.cut.unlooked", Integer.toString(CutLine.MOST_LOOKED_AT));
  }

  String part(String key, PartialFit fit) {
    String effort = texts.number(fit.issue().factors().effort());
    return fit.fits() == 0
        ? texts.text("rice.backlog.cut.not", key, effort)
        : texts.text("rice.backlog.cut.part", key, texts.number(fit.fits()), effort);
  }

  /** What one unit more would buy. */
  String next(NextUnit next, double capacity, ProjectSettings settings) {
    String more = texts.number(capacity + 1);
    String unit = unit(settings);
    if (next.in().isEmpty()) {
      String lacks = texts.number(next.addition());
      return texts.text("rice.backlog.next.none", more, unit, next.cheapest().issue().key(), lacks);
    }
    return next.out().isEmpty()
        ? texts.text("rice.backlog.next.in", more, unit, keys(next.in()))
        : texts.text("rice.backlog.next.swap", more, unit, keys(next.in()), keys(next.out()));
  }

  /** What would be worth more. */
  String swaps(Swaps swaps, boolean ignoredMore, ProjectSettings settings) {
    String gain = texts.number(rounded(swaps.gain().amount(), settings));
    String used = texts.number(swaps.usedAfter());
    String unit = unit(settings);
    String text =
        swaps.out().isEmpty()
            ? texts.text("rice.backlog.swaps.add", keys(swaps.in()), gain, used, unit)
            : texts.text(
                "rice.backlog.swaps", keys(swaps.out()), keys(swaps.in()), gain, used, unit);
    return ignoredMore ? text + " " + texts.text("rice.backlog.swaps.first") : text;
  }

  /** Why nobody looked for what would be worth more. */
  String noSwaps(BestFit.TooLarge why, ProjectSettings settings) {
    return texts.text(
        "rice.backlog.swaps.none",
        texts.number(why.capacity()),
        unit(settings),
        Integer.toString(why.issues()),
        texts.number(why.most()));
  }

  String over(int issues, double effort, ProjectSettings settings) {
    String amount = texts.number(effort);
    String unit = unit(settings);
    return switch (issues) {
      case 0 -> texts.text("rice.backlog.over.none");
      case 1 -> texts.text("rice.backlog.over.one", amount, unit);
      default -> texts.text("rice.backlog.over", Integer.toString(issues), amount, unit);
    };
  }

  static double rounded(double value, ProjectSettings settings) {
    return settings.rules().rounding().round(value);
  }

  private String unit(ProjectSettings settings) {
    return texts.name(settings.rules().of(Factor.EFFORT).unit());
  }

  private String keys(List<Score> issues) {
    String first =
        issues.stream().limit(MOST_KEYS).map(Score::key).collect(Collectors.joining(", "));
    int more = issues.size() - MOST_KEYS;
    return more > 0 ? texts.text("rice.backlog.keys", first, Integer.toString(more)) : first;
  }
}
