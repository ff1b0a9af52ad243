package org.riceforjira.connect.http;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/**
 * A Jira that is asked over REST, from several threads at once. Once its login was refused, or
 * nobody answered several times in a row, or the run is cancelled, nothing is sent any more.
 */
public final class JiraClient {
  /** So many requests in a row that nobody answered, each after all its attempts, are enough. */
  private static final int UNANSWERED = 3;

  private final URI address;
  private final Surroundings surroundings;
  private final Retries retries;
  private final Answers answers;
  private final Connecting connecting;
  private int unanswered;
  private JiraProblem ended;

  /**
   * What a client works in.
   *
   * @param random from 0 to 1, for the length of pauses
   * @param stop tells when nothing more shall be sent
   */
  public record Surroundings(Time time, DoubleSupplier random, Stop stop, Trace trace) {}

  /** Whoever may end a run. */
  @FunctionalInterface
  public interface Stop {
    boolean requested();
  }

  /**
   * @param atOnce how many requests there may be at the same time, at least 1
   */
  public JiraClient(URI address, Exchange exchange, int atOnce, Surroundings surroundings) {
    this.address = address;
    this.surroundings = surroundings;
    this.answers = new Answers(address);
    this.connecting = new Connecting(address);
    Time time = surroundings.time();
    Pacing pacing = new Pacing(time, atOnce);
    this.retries =
        new Retries(
            call -> traced(exchange, call),
            pacing,
            time,
            surroundings.random(),
            surroundings.trace());
  }

  public URI address() {
    return address;
  }

  /**
   * What Jira answers; null of JSON where it answers nothing.
   *
   * @throws JiraProblem when there is no such answer, also not after sending it again
   */
  public JsonElement send(Call call) {
    try {
      JsonElement json = answers.json(call, retries.send(call, this::checkGoing));
      answered();
      return json;
    } catch (IOException e) {
      throw noted(connecting.problem(e));
    } catch (JiraProblem e) {
      throw noted(e);
    }
  }

  /**
   * What can be read from Jira's answer.
   *
   * @param reading takes what it needs from the JSON; whatever it throws means that no Jira answers
   *     so
   * @throws JiraProblem also when it is not there
   */
  public <T> T ask(Call call, Function<JsonElement, T> reading) {
    JsonElement json = send(call);
    try {
      return reading.apply(json);
    } catch (JiraProblem e) {
      throw e;
    } catch (RuntimeException e) {
      throw answers.otherShape(call, e);
    }
  }

  private Answer traced(Exchange exchange, Call call) throws IOException {
    Instant begin = surroundings.time().now();
    try {
      Answer answer = exchange.exchange(call);
      trace(call, Integer.toString(answer.status()), begin);
      return answer;
    } catch (IOException e) {
      trace(call, e.getClass().getSimpleName(), begin);
      throw e;
    }
  }

  private void trace(Call call, String outcome, Instant begin) {
    Duration took = Duration.between(begin, surroundings.time().now());
    surroundings.trace().sent(call, outcome, took);
  }

  private synchronized void checkGoing() {
    if (ended == null && surroundings.stop().requested()) {
      ended = new JiraProblem(JiraProblem.Kind.STOPPED, "The run was stopped.");
    }
    if (ended != null) {
      throw ended;
    }
  }

  /** Why nothing is sent any more; empty while requests go on. */
  public synchronized Optional<JiraProblem> ended() {
    return Optional.ofNullable(ended);
  }

  private synchronized void answered() {
    unanswered = 0;
  }

  private synchronized JiraProblem noted(JiraProblem problem) {
    boolean silent = problem.kind() == JiraProblem.Kind.UNREACHABLE;
    unanswered = silent ? unanswered + 1 : 0;
    if (ended == null && (problem.isFinal() || unanswered >= UNANSWERED)) {
      ended = problem;
    }
    return problem;
  }
}
