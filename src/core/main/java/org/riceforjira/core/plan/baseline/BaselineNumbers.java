package org.riceforjira.core.plan.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A column of numbers, every one of which comes back exactly. Decimals that people write become
 * whole numbers of the last place that suits the column best; the rest keeps its eight bytes.
 */
final class BaselineNumbers {
  private static final double[] PLACES = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};

  private static final int ABSENT = 0;
  private static final int RAW = 1;
  private static final int WHOLE = 2;

  private BaselineNumbers() {}

  static void write(List<OptionalDouble> column, BaselineWriter out) {
    BaselineWriter shortest = written(column, 0);
    for (int places = 1; places < PLACES.length; places++) {
      BaselineWriter candidate = written(column, places);
      if (candidate.size() < shortest.size()) {
        shortest = candidate;
      }
    }
    out.append(shortest);
  }

  static List<OptionalDouble> read(int count, BaselineReader in) {
    double unit = PLACES[in.atMost(PLACES.length - 1)];
    List<OptionalDouble> column = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      long code = in.varint();
      if (code == ABSENT) {
        column.add(OptionalDouble.empty());
      } else {
        column.add(OptionalDouble.of(code == RAW ? in.raw() : (code - WHOLE) / unit));
      }
    }
    return column;
  }

  private static BaselineWriter written(List<OptionalDouble> column, int places) {
    BaselineWriter out = new BaselineWriter();
    out.varint(places);
    for (OptionalDouble number : column) {
      if (number.isEmpty()) {
        out.varint(ABSENT);
      } else {
        write(number.getAsDouble(), PLACES[places], out);
      }
    }
    return out;
  }

  private static void write(double number, double unit, BaselineWriter out) {
    long whole = Math.round(number * unit);
    // Compared by bits, so that -0.0 stays what it is.
    if (whole >= 0 && Double.compare(whole / unit, number) == 0) {
      out.varint(whole + WHOLE);
    } else {
      out.varint(RAW);
      out.raw(number);
    }
  }
}
