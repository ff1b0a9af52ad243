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

  /** Requests that share a limit: not before, not closer together than, and the next one's turn. */
  private static final class Lane {
    private Instant heldUntil = Instant.MIN;
    private Instant next = Instant.MIN;
    private Duration gap = Duration.ZERO;

    private void hold(Instant until) {
      heldUntil = until.isAfter(heldUntil) ? until : heldUntil;
    }

    /** Lets what is left of a limit last until it is renewed. */
    private void spread(long remaining, Duration left, Instant now) {
      if (remaining <= 0) {
        hold(now.plus(left));
        return;
      }
      boolean begins = gap.isZero();
      gap = left.dividedBy(remaining);
      Instant first = now.plus(gap);
      next = begins && first.isAfter(next) ? first : next;
    }
  }

  /**
   * @param atOnce how many requests may be under way that the last answer does not count yet
   */
  Pacing(Time time, int atOnce) {
    this.time = time;
    this.atOnce = atOnce;
  }

  /**
   * Waits until the request may begin.
   *
   * @param again asked after each wait, and throws when the request shall not be sent any more
   */
  void before(Call call, Runnable again) {
    Duration wait = turn(call);
    while (!wait.isZero()) {
      time.pause(wait);
      again.run();
      // What was learned in the meantime counts, too.
      wait = untilFree(call);
    }
  }

  private synchronized Duration turn(Call call) {
    Instant begin = time.now();
    for (Lane lane : lanes(call)) {
      begin = lane.next.isAfter(begin) ? lane.next : begin;
    }
    for (Lane lane : lanes(call)) {
      if (!lane.gap.isZero()) {
        lane.next = begin.plus(lane.gap);
      }
    }
    Duration turn = Duration.between(time.now(), begin);
    Duration free = untilFree(call);
    return turn.compareTo(free) < 0 ? free : turn;
  }

  private synchronized Duration untilFree(Call call) {
    Duration longest = Duration.ZERO;
    for (Lane lane : lanes(call)) {
      if (lane.heldUntil.isAfter(time.now())) {
        Duration left = Duration.between(time.now(), lane.heldUntil);
        longest = left.compareTo(longest) > 0 ? left : longest;
      }
    }
    return longest;
  }

  /** Takes note of what an answer says about the next requests. */
  synchronized void after(Call call, Answer answer) {
    Instant now = time.now();
    RateHeaders rate = new RateHeaders(answer, now);
    OptionalLong remaining = rate.remaining();
    // A bucket of Data Center belongs to the user, whatever is asked.
    Optional<Duration> refilled = rate.refilledWithin();
    Optional<Duration> renewed = refilled.or(rate::untilReset);
    if (remaining.isEmpty() || renewed.filter(Pacing::isSoon).isEmpty()) {
      return;
    }
    Lane lane = refilled.isPresent() ? everything : kind(call);
    if (rate.nearLimit() || remaining.getAsLong() <= 2L * atOnce) {
      lane.spread(remaining.getAsLong(), renewed.get(), now);
    } else {
      lane.gap = Duration.ZERO;
    }
  }

  /** Whoever would have to wait longer shall hear it from the server, and is refused. */
  private static boolean isSoon(Duration wait) {
    return wait.compareTo(Retries.LONGEST) <= 0;
  }

  /** After a refusal: what else has to wait as long as the request that was refused. */
  synchronized void refused(Call call, Answer answer, Duration wait) {
    RateHeaders rate = new RateHeaders(answer, time.now());
    if (!rate.onlyThisIssue()) {
      Lane lane = rate.onlyThisKind() ? kind(call) : everything;
      lane.hold(time.now().plus(wait));
    }
  }

  private List<Lane> lanes(Call call) {
    return List.of(everything, kind(call));
  }

  private Lane kind(Call call) {
    String[] segments = call.route().split("/", SEGMENTS_OF_A_KIND + 1);
    int most = Math.min(segments.length, SEGMENTS_OF_A_KIND);
    String name = call.method() + String.join("/", List.of(segments).subList(0, most));
    return kinds.computeIfAbsent(name, any -> new Lane());
  }
}
