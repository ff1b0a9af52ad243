package org.riceforjira.core.benchmark;

/** One line of the table. */
record Row(String what, String measured, String baseline, String ratio, String aim) {
  static final String HEAD = "| what | measured | baseline | ratio | aim |\n|---|---|---|---|---|";

  /** A time against that of a bare loop. */
  static Row against(String what, double milliseconds, double bare, String aim) {
    return new Row(what, time(milliseconds), time(bare), ratio(milliseconds / bare), aim);
  }

  /** The time for many issues against that for a tenth of them. */
  static Row growth(String what, double many, double few, String aim) {
    return new Row(what, time(many), time(few), ratio(many / few), aim);
  }

  static String time(double milliseconds) {
    return (milliseconds < 10 ? "%.2f ms" : "%.0f ms").formatted(milliseconds);
  }

  static String ratio(double ratio) {
    return (ratio < 0.1 ? "%.4f x" : "%.1f x").formatted(ratio);
  }

  String markdown() {
    return "| %s | %s | %s | %s | %s |".formatted(what, measured, baseline, ratio, aim);
  }
}
