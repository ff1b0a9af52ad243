package org.riceforjira.connect.output;

import java.time.Clock;

/** Progress on a terminal: one line, written again at most ten times a second. */
final class RewrittenLine implements Progress {
  private static final long MILLIS_APART = 100;

  private final Messages messages;
  private final Steps steps;
  private final Clock clock;
  private long done;
  private long drawn;

  RewrittenLine(Messages messages, Steps steps, Clock clock) {
    this.messages = messages;
    this.steps = steps;
    this.clock = clock;
    draw();
  }

  @Override
  public synchronized void advance(long more) {
    done += more;
    // A clock may be set back.
    if (Math.abs(clock.millis() - drawn) >= MILLIS_APART) {
      draw();
    }
  }

  @Override
  public synchronized void close() {
    messages.erase();
  }

  private void draw() {
    drawn = clock.millis();
    messages.draw(steps.line(done));
  }
}
