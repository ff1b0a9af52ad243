package org.riceforjira.plugin.issue;

import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.riceforjira.core.rank.RankIntervals;
import org.riceforjira.core.standing.DrawnLine;
import org.riceforjira.plugin.factors.ChanceText;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in words on which side of the cut line an issue is. */
@Component
class LineTexts {
  private final ChanceText chances;
  private final Texts texts;

  LineTexts(ChanceText chances, Texts texts) {
    this.chances = chances;
    this.texts = texts;
  }

  /** Where the issue is, without how sure that is, which takes longer to find out. */
  String place(DrawnLine line, String unit) {
    return texts.text(key(line), texts.number(line.capacity()), texts.name(unit));
  }

  LineJson line(DrawnLine line, Supplier<RankIntervals> intervals, String unit) {
    OptionalDouble chance = line.chance(intervals);
    return new LineJson(
        line.isAbove(),
        chance.isPresent() ? (Double) chance.getAsDouble() : null,
        place(line, unit),
        chance.isPresent() ? texts.text("rice.line.odds", chances.of(chance.getAsDouble())) : null);
  }

  private static String key(DrawnLine line) {
    if (line.isEndless()) {
      return "rice.line.all";
    } else if (line.fillsGap()) {
      return "rice.line.filled";
    }
    return line.isAbove() ? "rice.line.above" : "rice.line.below";
  }
}
