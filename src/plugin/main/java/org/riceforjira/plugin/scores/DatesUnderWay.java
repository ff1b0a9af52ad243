package org.riceforjira.plugin.scores;

/** A plan that cannot be written while another one is, or is taken back. */
final class DatesUnderWay extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long run;

  DatesUnderWay(long run) {
    super("Run " + run + " is at the project.");
    this.run = run;
  }

  /** The run that is at it. */
  long run() {
    return run;
  }
}
