package org.riceforjira.plugin.report;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is too wide for a sheet of paper into parts of about the same width. */
record Spans(int from, int to) {
  /** So many periods stand side by side on a sheet. */
  static final int PERIODS = 6;

  /** From the first to before the last of each part; one part of nothing is nothing. */
  static List<Spans> of(int all) {
    int parts = (all + PERIODS - 1) / PERIODS;
    List<Spans> spans = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      spans.add(new Spans(all * part / parts, all * (part + 1) / parts));
    }
    return spans;
  }

  boolean isLast(int all) {
    return to == all;
  }
}
