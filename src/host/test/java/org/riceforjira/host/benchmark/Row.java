package org.riceforjira.host.benchmark;

import java.util.Locale;

/** A line of the table. */
record Row(String what, String measured, String baseline, String ratio, String aim) {
  static final String HEAD = "| what | measured | baseline | ratio | aim |\n|---|---|---|---|---|";

  /** A figure beside another, of which it should be at most so many times; 0 for no aim. */
  static Row compared(String what, Figure measured, Figure baseline, double atMost) {
    double ratio = measured.value() / baseline.value();
    String aim = atMost == 0 ? "report" : "at most " + number(atMost) + " x";
    return new Row(
        what,
        measured.text(),
        baseline.text(),
        number(ratio) + " x",
        aim + (atMost > 0 && ratio > atMost ? ": **missed**" : ""));
  }

  /** A count that is known beforehand. */
  static Row exactly(String what, long measured, long expected) {
    return new Row(
        what,
        number(measured),
        number(expected),
        "",
        "the same" + (measured == expected ? "" : ": **missed**"));
  }

  /** A figure that should be below another. */
  static Row below(String what, Figure measured, Figure limit) {
    return new Row(
        what,
        measured.text(),
        "",
        "",
        "under " + limit.text() + (measured.value() < limit.value() ? "" : ": **missed**"));
  }

  /** A figure to be known. */
  static Row told(String what, Figure measured) {
    return new Row(what, measured.text(), "", "", "report");
  }

  /** A number with its unit. */
  record Figure(double value, String unit) {
    String text() {
      return number(value) + " " + unit;
    }
  }

  String markdown() {
    return "| %s | %s | %s | %s | %s |".formatted(what, measured, baseline, ratio, aim);
  }

  private static String number(double value) {
    String pattern = value == Math.rint(value) ? "%,.0f" : value < 10 ? "%.2f" : "%,.1f";
    return String.format(Locale.ROOT, pattern, value);
  }
}
