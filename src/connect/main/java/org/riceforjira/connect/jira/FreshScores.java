package org.riceforjira.connect.jira;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.riceforjira.connect.http.Time;

/**
 * Remembers which scores were read a moment ago. Jira's REST cannot compare and write in one step,
 * so a look just before a write proves no more than one a few seconds earlier, and costs a request.
 */
final class FreshScores {
  static final Duration FRESH = Duration.ofSeconds(15);

  private final Time time;
  private final Deque<Look> looks = new ArrayDeque<>();

  private record Look(Instant at, IdSet ids) {}

  FreshScores(Time time) {
    this.time = time;
  }

  /** Begins to note issues that are read now. */
  IdSet look() {
    forget();
    Look look = new Look(time.now(), new IdSet());
    looks.addLast(look);
    return look.ids();
  }

  boolean knows(long id) {
    forget();
    return looks.stream().anyMatch(look -> look.ids().contains(id));
  }

  private void forget() {
    Instant oldest = time.now().minus(FRESH);
    while (!looks.isEmpty() && looks.getFirst().at().isBefore(oldest)) {
      looks.removeFirst();
    }
  }
}
