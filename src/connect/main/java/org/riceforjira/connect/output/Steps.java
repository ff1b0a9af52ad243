package org.riceforjira.connect.output;

import java.util.OptionalLong;

/**
 * What is counted, and up to which number.
 *
 * @param what is done, as a line begins: "Writing scores"
 * @param total empty where nobody knows it yet
 */
record Steps(String what, OptionalLong total) {
  private static final int WHOLE = 100;

  /** From 0 to 100, whole percents that are reached; nothing of nothing is all of it. */
  int percent(long done) {
    long all = total.orElseThrow();
    return all == 0 ? WHOLE : (int) Math.min(WHOLE, done * WHOLE / all);
  }

  String line(long done) {
    return total.isPresent()
        ? what + ": " + percent(done) + " % (" + done + " of " + total.getAsLong() + ")"
        : what + ": " + done;
  }
}
