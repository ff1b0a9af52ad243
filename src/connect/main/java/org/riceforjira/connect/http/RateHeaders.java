package org.riceforjira.connect.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What an answer says about how much may still be asked. Cloud names the end of its window, Data
 * Center how quickly its bucket fills again; early versions of the latter spelled the headers
 * "X-RateLimiting-".
 */
final class RateHeaders {
  private final Answer answer;
  private final Instant now;

  RateHeaders(Answer answer, Instant now) {
    this.answer = answer;
    this.now = now;
  }

  /** How long the server wants us to wait; empty when it does not say. */
  Optional<Duration> retryAfter() {
    return answer.header("Retry-After").flatMap(this::after);
  }

  /** How long until the window ends in which so much may be asked. */
  Optional<Duration> untilReset() {
    return value("Reset").flatMap(this::until);
  }

  /** How many requests are left. */
  OptionalLong remaining() {
    return number("Remaining");
  }

  boolean nearLimit() {
    return value("NearLimit").filter("true"::equalsIgnoreCase).isPresent();
  }

  /**
   * Within what time the bucket of Data Center gets more at the latest; empty where there is none.
   * Nobody tells how much of that time has passed.
   */
  Optional<Duration> refilledWithin() {
    OptionalLong filled = number("FillRate");
    OptionalLong seconds = number("Interval-Seconds");
    return filled.isEmpty() || seconds.isEmpty() || filled.getAsLong() <= 0
        ? Optional.empty()
        : Optional.of(Duration.ofSeconds(seconds.getAsLong()));
  }

  /** True where only this kind of request was asked too often. */
  boolean onlyThisKind() {
    return reason().equals("jira-burst-based");
  }

  /** True where only this issue was written too often. */
  boolean onlyThisIssue() {
    return reason().equals("jira-per-issue-on-write");
  }

  private String reason() {
    return answer.header("RateLimit-Reason").orElse("");
  }

  private Optional<String> value(String name) {
    return answer.header("X-RateLimit-" + name).or(() -> answer.header("X-RateLimiting-" + name));
  }

  private OptionalLong number(String name) {
    return value(name)
        .filter(text -> text.matches("-?\\d{1,15}"))
        .map(text -> OptionalLong.of(Long.parseLong(text)))
        .orElse(OptionalLong.empty());
  }

  private Optional<Duration> after(String text) {
    if (text.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      return Optional.of(
          left(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<Duration> until(String text) {
    try {
      return Optional.of(left(ZonedDateTime.parse(text).toInstant()));
    } catch (DateTimeException e) {
      return text.matches("\\d{9,10}")
          ? Optional.of(left(Instant.ofEpochSecond(Long.parseLong(text))))
          : Optional.empty();
    }
  }

  private Duration left(Instant end) {
    Duration left = Duration.between(now, end);
    return left.isNegative() ? Duration.ZERO : left;
  }
}
