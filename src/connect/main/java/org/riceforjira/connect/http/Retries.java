package org.riceforjira.connect.http;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.failsafe.event.ExecutionAttemptedEvent;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import javax.net.ssl.SSLException;

/**
 * Sends a request again where that is safe and may help: as Atlassian advises, after the time that
 * the server asks for, else after 2 seconds, then twice as long each time up to 30, and never all
 * clients at once.
 */
final class Retries {
  static final int ATTEMPTS = 5;

  /** Longer waits are for a person to decide about. */
  static final Duration LONGEST = Duration.ofMinutes(15);

  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration USUAL_MOST = Duration.ofSeconds(30);
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;

  /** Of servers in front of Jira: nobody knows what became of the request. */
  private static final Set<Integer> GATEWAY = Set.of(502, 504);

  private static final double LEAST_SHARE = 0.7;
  private static final double SHARES = 0.6;

  private final Exchange exchange;
  private final Pacing pacing;
  private final Time time;
  private final DoubleSupplier random;
  private final Trace trace;
  private volatile boolean answered;

  /**
   * @param random from 0 to 1
   */
  Retries(Exchange exchange, Pacing pacing, Time time, DoubleSupplier random, Trace trace) {
    this.exchange = exchange;
    this.pacing = pacing;
    this.time = time;
    this.random = random;
    this.trace = trace;
  }

  /**
   * The last answer, whatever it is.
   *
   * @param again asked before each attempt, and throws when there shall be none
   */
  Answer send(Call call, Runnable again) throws IOException {
    RetryPolicy<Answer> policy =
        RetryPolicy.<Answer>builder()
            .handleIf(failure -> mayHelp(call, failure))
            .handleResultIf(answer -> mayHelp(call, answer))
            .withMaxAttempts(ATTEMPTS)
            .onRetry(event -> await(call, event))
            .build();
    try {
      return Failsafe.with(policy)
          .get(
              () -> {
                again.run();
                return attempt(call, again);
              });
    } catch (FailsafeException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw e;
    }
  }

  private Answer attempt(Call call, Runnable again) throws IOException {
    pacing.before(call, again);
    Answer answer = exchange.exchange(call);
    answered = true;
    pacing.after(call, answer);
    return answer;
  }

  private void await(Call call, ExecutionAttemptedEvent<Answer> event) {
    Answer answer = event.getLastResult();
    Duration wait = wait(event.getAttemptCount(), answer);
    if (answer != null && answer.status() == TOO_MANY) {
      pacing.refused(call, answer, wait);
    }
    trace.waiting(call, outcome(event), wait);
    time.pause(wait);
  }

  private static String outcome(ExecutionAttemptedEvent<Answer> event) {
    if (event.getLastResult() != null) {
      return "HTTP " + event.getLastResult().status();
    }
    Throwable failure = event.getLastException();
    if (neverArrived(failure)) {
      return "no connection";
    }
    return failure instanceof HttpTimeoutException ? "no answer in time" : "connection broken off";
  }

  private Duration wait(int attempts, Answer answer) {
    Optional<Duration> asked = answer == null ? Optional.empty() : asked(answer);
    return asked.filter(wait -> !wait.isZero()).orElseGet(() -> usual(attempts));
  }

  private Optional<Duration> asked(Answer answer) {
    RateHeaders rate = new RateHeaders(answer, time.now());
    return rate.retryAfter().or(rate::untilReset);
  }

  private Duration usual(int attempts) {
    Duration doubled = FIRST.multipliedBy(1L << Math.min(attempts - 1, ATTEMPTS));
    Duration most = doubled.compareTo(USUAL_MOST) < 0 ? doubled : USUAL_MOST;
    double share = LEAST_SHARE + SHARES * random.getAsDouble();
    return Duration.ofMillis(Math.round(most.toMillis() * share));
  }

  private boolean mayHelp(Call call, Answer answer) {
    boolean repeatable = call.repeat() == Call.Repeat.ALWAYS;
    boolean refused = answer.status() == TOO_MANY || answer.status() == UNAVAILABLE;
    boolean lost = repeatable && GATEWAY.contains(answer.status());
    return (refused || lost) && asked(answer).filter(wait -> wait.compareTo(LONGEST) > 0).isEmpty();
  }

  private boolean mayHelp(Call call, Throwable failure) {
    if (failure instanceof SSLException || !(failure instanceof IOException)) {
      return false;
    }
    // An address that never answered is more likely wrong than out of reach for a moment.
    return neverArrived(failure) ? answered : call.repeat() == Call.Repeat.ALWAYS;
  }

  private static boolean neverArrived(Throwable failure) {
    return failure instanceof ConnectException
        || failure instanceof UnknownHostException
        || failure instanceof HttpConnectTimeoutException;
  }
}
