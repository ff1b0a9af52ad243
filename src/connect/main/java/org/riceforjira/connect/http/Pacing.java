package org.riceforjira.connect.http;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Lets requests begin only as quickly as the server has said that it accepts them: asked first and
 * refused then, each would cost two.
 */
final class Pacing {
  private static final int SEGMENTS_OF_A_KIND = 5;

  private final Time time;
  private final int atOnce;
  private final Lane everything = new Lane();
  private final Map<String, Lane> kinds = new HashMap<>();

  /** When the next request may begin, and how long after it another one. */
  private static final class Lane {
    private Instant next = Instant.MIN;
    private Duration gap = Duration.ZERO;

    private void hold(Instant until) {
      next = until.isAfter(next) ? until : next;
    }
  }

  /**
   * @param atOnce how many requests may be under way that the last answer does not count yet
   */
  Pacing(Time time, int atOnce) {
    this.time = time;
    this.atOnce = atOnce;
  }

  /** Waits until the request may begin. */
  void before(Call call) {
    Duration wait = turn(call);
    if (!wait.isZero()) {
      time.pause(wait);
    }
  }

  private synchronized Duration turn(Call call) {
    Instant now = time.now();
    Instant begin = now;
    List<Lane> lanes = List.of(everything, kind(call));
    for (Lane lane : lanes) {
      begin = lane.next.isAfter(begin) ? lane.next : begin;
    }
    for (Lane lane : lanes) {
      if (!lane.gap.isZero()) {
        lane.next = begin.plus(lane.gap);
      }
    }
    return Duration.between(now, begin);
  }

  /** Takes note of what an answer says about the next requests. */
  synchronized void after(Call call, Answer answer) {
    Instant now = time.now();
    RateHeaders rate = new RateHeaders(answer, now);
    OptionalLong remaining = rate.remaining();
    if (remaining.isEmpty()) {
      return;
    }
    Optional<Duration> perRequest = rate.perRequest();
    if (perRequest.isPresent()) {
      // A bucket of Data Center belongs to the user, whatever is asked.
      everything.gap = remaining.getAsLong() > atOnce ? Duration.ZERO : perRequest.get();
    } else {
      rate.untilReset().ifPresent(left -> spread(kind(call), remaining.getAsLong(), left, rate));
    }
  }

  private void spread(Lane lane, long remaining, Duration left, RateHeaders rate) {
    if (remaining <= 0) {
      lane.hold(time.now().plus(left));
      lane.gap = Duration.ZERO;
    } else {
      boolean scarce = rate.nearLimit() || remaining <= atOnce;
      lane.gap = scarce ? left.dividedBy(remaining) : Duration.ZERO;
    }
  }

  /** After a refusal: what else has to wait as long as the request that was refused. */
  synchronized void refused(Call call, Answer answer, Duration wait) {
    RateHeaders rate = new RateHeaders(answer, time.now());
    if (rate.onlyThisIssue()) {
      return;
    }
    Lane lane = rate.onlyThisKind() ? kind(call) : everything;
    lane.hold(time.now().plus(wait));
  }

  private Lane kind(Call call) {
    String[] segments = call.route().split("/", SEGMENTS_OF_A_KIND + 1);
    int most = Math.min(segments.length, SEGMENTS_OF_A_KIND);
    String name = call.method() + String.join("/", List.of(segments).subList(0, most));
    return kinds.computeIfAbsent(name, any -> new Lane());
  }
}
