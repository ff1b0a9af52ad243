package org.riceforjira.connect.fake.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;

/** What is to happen to requests that are still to come, in the order in which it was asked for. */
public final class Faults {
  private final Deque<Waiting> waiting = new ArrayDeque<>();

  public synchronized void add(int times, String method, PathPattern path, Twist twist) {
    waiting.add(new Waiting(method, path, twist, times));
  }

  /** The first that fits the request; it is used up by that, once. */
  public synchronized Optional<Twist> take(String method, String path) {
    for (Iterator<Waiting> each = waiting.iterator(); each.hasNext(); ) {
      Waiting fault = each.next();
      if (fault.method.equals(method) && fault.path.matches(path)) {
        fault.times--;
        if (fault.times == 0) {
          each.remove();
        }
        return Optional.of(fault.twist);
      }
    }
    return Optional.empty();
  }

  /** How many are still to come: 0 once every one has happened. */
  public synchronized int left() {
    return waiting.stream().mapToInt(fault -> fault.times).sum();
  }

  private static final class Waiting {
    private final String method;
    private final PathPattern path;
    private final Twist twist;
    private int times;

    Waiting(String method, PathPattern path, Twist twist, int times) {
      this.method = method;
      this.path = path;
      this.twist = twist;
      this.times = times;
    }
  }
}
