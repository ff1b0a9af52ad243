package org.riceforjira.connect.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.riceforjira.connect.text.Numbers;
import org.riceforjira.core.standing.DrawnLine;

/** Says on which side of the cut line an issue is, and how sure that is. */
final class LineTexts {
  private static final int ALL = 100;

  private LineTexts() {}

  static List<String> sentences(DrawnLine line, OptionalDouble chance, String unit) {
    List<String> sentences = new ArrayList<>();
    sentences.add(place(line, Numbers.amount(line.capacity()) + " " + unit));
    chance.ifPresent(
        value ->
            sentences.add("It belongs above the line with a chance of " + percent(value) + "."));
    return sentences;
  }

  private static String place(DrawnLine line, String capacity) {
    if (line.isEndless()) {
      return "Above the line: every ranked issue fits into " + capacity + ".";
    } else if (line.fillsGap()) {
      return "Above the line of " + capacity + ", in what larger issues before it leave free.";
    }
    return (line.isAbove() ? "Above" : "Below") + " the line of " + capacity + ".";
  }

  private static String percent(double chance) {
    long percent = Math.round(chance * ALL);
    if (percent < 1) {
      return "less than 1 %";
    }
    return percent >= ALL ? "more than 99 %" : percent + " %";
  }
}
