package org.riceforjira.connect.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.riceforjira.connect.fake.FakeJira;
import org.riceforjira.connect.http.PassingTime;
import org.riceforjira.connect.jira.Flavour;

class PacedRunTest {
  private static final int ISSUES = 120;

  @TempDir private Path folder;
  private final PassingTime time = new PassingTime();

  private ScoringDesk desk(Flavour flavour) {
    Clock clock = new ClockOf(time);
    FakeJira jira = flavour == Flavour.CLOUD ? FakeJira.cloud(clock) : FakeJira.dataCenter(clock);
    return new ScoringDesk(jira, folder, time).issues(ISSUES);
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void aRunGoesAsFastAsTheServerSaysAndIsNeverRefused(Flavour flavour) {
    try (ScoringDesk desk = desk(flavour)) {
      desk.jira.pacing().allow(40, 20, Duration.ofSeconds(10));
      assertEquals(ISSUES, desk.run().writes().written());
      assertEquals(0, desk.jira.pacing().refused());
      assertTrue(time.passed().compareTo(Duration.ofMinutes(3)) < 0, time.passed().toString());
    }
  }

  @Test
  void whoeverIsRefusedAllTheSameWaitsAndGoesOn() {
    try (ScoringDesk desk = desk(Flavour.CLOUD)) {
      desk.jira.pacing().allow(3, 2, Duration.ofSeconds(4)).withoutRetryAfter();
      assertEquals(ISSUES, desk.run().writes().written());
    }
  }

  @Test
  void whatWasWrittenIsToldAlsoWhenTheLookBeforeTheRestFails() {
    try (ScoringDesk desk = desk(Flavour.DATA_CENTER)) {
      desk.jira.next("POST", "/search").comesAfter(() -> {});
      desk.jira.next("PUT", "/issue/*").comesAfter(() -> time.pass(Duration.ofSeconds(20)));
      desk.jira.next("POST", "/search").answers(500);
      ScoreOutcome outcome = desk.run();
      assertEquals(40, outcome.writes().refused());
      assertEquals(ISSUES - 40, outcome.writes().written());
    }
  }

  @Test
  void noIssueIsWrittenMoreOftenThanCloudAllows() {
    try (ScoringDesk desk = desk(Flavour.CLOUD)) {
      desk.jira
          .pacing()
          .allowWritesPerIssue(20, Duration.ofSeconds(2))
          .allowWritesPerIssue(100, Duration.ofSeconds(30));
      desk.jira.next(3, "PUT", "/issue/" + ScoringDesk.id(1)).answers(503);
      assertEquals(ISSUES, desk.run().writes().written());
      assertEquals(0, desk.jira.pacing().refused());
    }
  }

  /** The time of a test as a clock. */
  private static final class ClockOf extends Clock {
    private final PassingTime time;

    ClockOf(PassingTime time) {
      this.time = time;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("A test needs no other zone.");
    }

    @Override
    public Instant instant() {
      return time.now();
    }
  }
}
