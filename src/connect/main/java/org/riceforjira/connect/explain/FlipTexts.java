package org.riceforjira.connect.explain;

import java.util.List;
import java.util.stream.Collectors;
import org.riceforjira.connect.explain.Explanation.Change;
import org.riceforjira.connect.explain.Explanation.Flips;
import org.riceforjira.connect.text.FactorTexts;
import org.riceforjira.core.rank.Flip;
import org.riceforjira.core.score.Level;

/** Says what a change of a factor would do. */
final class FlipTexts {
  private static final String NEXT = "next";
  private static final String LINE = "line";

  private final FactorTexts texts;

  FlipTexts(FactorTexts texts) {
    this.texts = texts;
  }

  /** What would put an issue before the next one up. */
  Flips passing(String key, List<Flip> flips) {
    return told(NEXT, "pass " + key, flips);
  }

  /** The same where that brings it above the line, too. */
  Flips passingIntoLine(String key, List<Flip> flips) {
    return told(NEXT, "pass " + key + " and bring it above the line", flips);
  }

  /** What would bring an issue to the other side of the line. */
  Flips crossing(boolean above, List<Flip> flips) {
    return told(LINE, above ? "push it below the line" : "bring it above the line", flips);
  }

  private Flips told(String to, String what, List<Flip> flips) {
    List<Change> changes = flips.stream().map(FlipTexts::change).toList();
    if (flips.isEmpty()) {
      return new Flips(to, "No factor alone is enough to " + what + ".", changes);
    }
    String ways = flips.stream().map(this::way).collect(Collectors.joining("; "));
    String begin = flips.size() == 1 ? "This would " : "Each of these alone would ";
    return new Flips(to, begin + what + ": " + ways + ".", changes);
  }

  private String way(Flip flip) {
    return "%s from %s to %s"
        .formatted(
            flip.factor().label(),
            texts.withLevel(flip.factor(), flip.from()),
            texts.withLevel(flip.factor(), flip.to()));
  }

  private static Change change(Flip flip) {
    return new Change(
        FactorTexts.code(flip.factor()),
        flip.from(),
        flip.to(),
        flip.level().map(Level::name).orElse(null));
  }
}
