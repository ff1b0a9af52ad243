package org.riceforjira.connect.fake.http;

import static java.util.Comparator.naturalOrder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Limits of requests, told by headers before they are reached and with 429 once they are. No limits
 * at first.
 */
public final class Pacing {
  private static final PathPattern ISSUE = PathPattern.of("/issue/*");
  private static final String AGAIN = "Retry-After";
  private static final double NEAR = 0.2;

  private final Clock clock;
  private final boolean cloud;
  private final Map<String, List<Instant>> writes = new HashMap<>();
  private String prefix = "X-RateLimit-";
  private boolean saysWhenAgain = true;
  private int capacity;
  private int fill;
  private Duration interval = Duration.ZERO;
  private int left;
  private Instant filled = Instant.EPOCH;
  private final List<WriteLimit> writeLimits = new ArrayList<>();
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

  /** So many writes to one issue in any time as long as this, beside what was said before. */
  public synchronized Pacing allowWritesPerIssue(int most, Duration within) {
    writeLimits.add(new WriteLimit(most, within));
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

  /** Whole intervals count: what an interval brings comes at its end, all at once. */
  private void refill() {
    long passed = Duration.between(filled, clock.instant()).toNanos() / interval.toNanos();
    left = (int) Math.min(capacity, left + passed * fill);
    filled = filled.plus(interval.multipliedBy(passed));
  }

  private Duration untilLeft(int requests) {
    int missing = Math.max(0, requests - left);
    int intervals = (missing + fill - 1) / fill;
    Instant then = filled.plus(interval.multipliedBy(intervals));
    return intervals == 0 ? Duration.ZERO : Duration.between(clock.instant(), then);
  }

  private Optional<Duration> untilWritable(Asked asked) {
    if (!asked.method().equals("PUT") || !ISSUE.matches(asked.path())) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    List<Instant> before = writes.computeIfAbsent(asked.path(), none -> new ArrayList<>());
    Optional<Duration> longest =
        writeLimits.stream().flatMap(limit -> limit.wait(before, now).stream()).max(naturalOrder());
    if (longest.isEmpty() && !writeLimits.isEmpty()) {
      before.add(now);
    }
    return longest;
  }

  private Admission refuse(Duration again, String reason) {
    refused++;
    Answer answer = Refusal.of(429, "Rate limit exceeded.").answer();
    if (saysWhenAgain) {
      answer = answer.with(AGAIN, String.valueOf(seconds(again)));
    }
    if (cloud) {
      answer = answer.with("RateLimit-Reason", reason);
    }
    return new Admission(Optional.of(answer), capacity == 0 ? Map.of() : headers());
  }

  private Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(prefix + "Limit", String.valueOf(capacity));
    headers.put(prefix + "Remaining", String.valueOf(left));
    if (cloud) {
      headers.put(prefix + "Reset", clock.instant().plus(untilLeft(capacity)).toString());
      headers.put(prefix + "NearLimit", String.valueOf(left < NEAR * capacity));
    } else {
      headers.put(prefix + "FillRate", String.valueOf(fill));
      headers.put(prefix + "Interval-Seconds", String.valueOf(seconds(interval)));
      if (left > 0) {
        headers.put(AGAIN, "0");
      }
    }
    return headers;
  }

  private static long seconds(Duration duration) {
    return Math.max(1, (duration.toMillis() + 999) / 1000);
  }

  /** So many writes in any time as long as the window. */
  private record WriteLimit(int most, Duration window) {
    /** How long until the next is allowed; nothing if it is now. */
    Optional<Duration> wait(List<Instant> before, Instant now) {
      List<Instant> counting =
          before.stream().filter(then -> then.plus(window).isAfter(now)).toList();
      return counting.size() < most
          ? Optional.empty()
          : Optional.of(Duration.between(now, counting.get(counting.size() - most).plus(window)));
    }
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
