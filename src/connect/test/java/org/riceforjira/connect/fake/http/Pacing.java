package org.riceforjira.connect.fake.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Limits of requests, told by headers before they are reached and with 429 once they are. No limits
 * at first.
 */
public final class Pacing {
  private static final PathPattern ISSUE = PathPattern.of("/issue/*");
  private static final double NEAR = 0.2;

  private final Clock clock;
  private final boolean cloud;
  private final Map<String, Deque<Instant>> writes = new HashMap<>();
  private String prefix = "X-RateLimit-";
  private boolean saysWhenAgain = true;
  private int capacity;
  private int fill;
  private Duration interval = Duration.ZERO;
  private double left;
  private Instant filled = Instant.EPOCH;
  private int mostWrites = Integer.MAX_VALUE;
  private Duration window = Duration.ZERO;
  private int refused;

  public Pacing(Clock clock, boolean cloud) {
    this.clock = clock;
    this.cloud = cloud;
  }

  /** So many requests at once; and so many more for each interval that passes. */
  public synchronized Pacing allow(int most, int perInterval, Duration each) {
    capacity = most;
    fill = perInterval;
    interval = each;
    left = most;
    filled = clock.instant();
    return this;
  }

  /** So many writes to one issue in any time as long as the window. */
  public synchronized Pacing allowWritesPerIssue(int most, Duration within) {
    mostWrites = most;
    window = within;
    return this;
  }

  /** What the names of the headers begin with: {@code X-RateLimit-} unless told otherwise. */
  public synchronized Pacing headersNamed(String beginning) {
    prefix = beginning;
    return this;
  }

  /** Refusals do not say when to come again. */
  public synchronized Pacing withoutRetryAfter() {
    saysWhenAgain = false;
    return this;
  }

  /** How many requests were refused: 0 for a client that paces itself. */
  public synchronized int refused() {
    return refused;
  }

  synchronized Admission admit(Asked asked) {
    Optional<Duration> writable = untilWritable(asked);
    if (writable.isPresent()) {
      return refuse(writable.get(), "jira-per-issue-on-write");
    }
    if (capacity == 0) {
      return new Admission(Optional.empty(), Map.of());
    }
    refill();
    if (left < 1) {
      return refuse(untilLeft(1), "jira-burst-based");
    }
    left--;
    return new Admission(Optional.empty(), headers());
  }

  private void refill() {
    Instant now = clock.instant();
    double passed = (double) Duration.between(filled, now).toNanos() / interval.toNanos();
    left = Math.min(capacity, left + passed * fill);
    filled = now;
  }

  private Duration untilLeft(int requests) {
    double missing = Math.max(0, requests - left) / fill;
    return Duration.ofNanos((long) Math.ceil(missing * interval.toNanos()));
  }

  private Optional<Duration> untilWritable(Asked asked) {
    if (!asked.method().equals("PUT") || !ISSUE.matches(asked.path())) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Deque<Instant> before = writes.computeIfAbsent(asked.path(), none -> new ArrayDeque<>());
    while (!before.isEmpty() && !before.peek().plus(window).isAfter(now)) {
      before.poll();
    }
    if (before.size() >= mostWrites) {
      return Optional.of(Duration.between(now, before.peek().plus(window)));
    }
    if (mostWrites < Integer.MAX_VALUE) {
      before.add(now);
    }
    return Optional.empty();
  }

  private Admission refuse(Duration again, String reason) {
    refused++;
    Answer answer = Refusal.of(429, "Rate limit exceeded.").answer();
    if (saysWhenAgain) {
      answer = answer.with("Retry-After", String.valueOf(seconds(again)));
    }
    if (cloud) {
      answer = answer.with("RateLimit-Reason", reason);
    }
    return new Admission(Optional.of(answer), capacity == 0 ? Map.of() : headers());
  }

  private Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(prefix + "Limit", String.valueOf(capacity));
    headers.put(prefix + "Remaining", String.valueOf((int) left));
    if (cloud) {
      headers.put(prefix + "Reset", clock.instant().plus(untilLeft(capacity)).toString());
      headers.put(prefix + "NearLimit", String.valueOf(left < NEAR * capacity));
    } else {
      headers.put(prefix + "FillRate", String.valueOf(fill));
      headers.put(prefix + "Interval-Seconds", String.valueOf(seconds(interval)));
    }
    return headers;
  }

  private static long seconds(Duration duration) {
    return Math.max(1, (duration.toMillis() + 999) / 1000);
  }

  /** Whether a request may go on, and what its answer says of the limit. */
  record Admission(Optional<Answer> refusal, Map<String, String> headers) {
    Answer on(Answer answer) {
      Answer headed = answer;
      for (Map.Entry<String, String> header : headers.entrySet()) {
        headed = headed.with(header.getKey(), header.getValue());
      }
      return headed;
    }
  }

  /** Lets a request through, or answers it with a refusal. */
  public Answer pace(Asked asked, Twist.Usual usual) {
    Admission admission = admit(asked);
    return admission.on(admission.refusal().orElseGet(() -> usual.answer(asked)));
  }
}
