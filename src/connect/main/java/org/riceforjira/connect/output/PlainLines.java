package org.riceforjira.connect.output;

/** Progress in a file: a line at every tenth of the whole, or at every thousand of who knows. */
final class PlainLines implements Progress {
  private static final int TENTH = 10;
  private static final int THOUSAND = 1000;

  private final Messages messages;
  private final Steps steps;
  private long done;
  private long told;

  PlainLines(Messages messages, Steps steps) {
    this.messages = messages;
    this.steps = steps;
  }

  @Override
  public synchronized void advance(long more) {
    done += more;
    long reached = steps.total().isPresent() ? steps.percent(done) / TENTH : done / THOUSAND;
    if (reached > told) {
      told = reached;
      messages.say(steps.line(done));
    }
  }

  @Override
  public void close() {
    // Its lines stay.
  }
}
