package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.scheduler.config.RunMode;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScheduledJobsTest {
  private static final String JOB = "org.riceforjira.repair";

  private final MiniScheduler scheduler = new MiniScheduler();
  private final ScheduledJobs jobs = scheduler.jobs();
  private final List<String> done = new ArrayList<>();

  @Test
  void dailyWorkIsDueAtItsTimeOnceInTheCluster() {
    jobs.daily("repair", LocalTime.of(3, 5));
    assertEquals(Map.of(JOB, "0 5 3 * * ?"), scheduler.planned());
    assertEquals(RunMode.RUN_ONCE_PER_CLUSTER, scheduler.modeOf(JOB));
  }

  @Test
  void repeatedWorkIsDueAtItsFirstTimeAndThenEverySoManyMinutes() {
    jobs.every("repair", 90, Instant.EPOCH);
    assertEquals(Map.of(JOB, "90 from 1970-01-01T00:00:00Z"), scheduler.planned());
  }

  @Test
  void aLaterPlanReplacesTheEarlierAndCancellingEndsIt() {
    jobs.daily("repair", LocalTime.of(3, 0));
    jobs.daily("repair", LocalTime.of(4, 0));
    assertEquals(Map.of(JOB, "0 0 4 * * ?"), scheduler.planned());
    jobs.cancel("repair");
    assertEquals(Map.of(), scheduler.planned());
  }

  @Test
  void whatIsDueIsDoneByANodeThatRegisteredForIt() {
    jobs.daily("repair", LocalTime.of(3, 0));
    assertEquals("none", scheduler.run(JOB));
    jobs.register("repair", () -> done.add("repaired"));
    assertEquals("SUCCESS: null", scheduler.run(JOB));
    assertEquals(List.of("repaired"), done);
  }

  @Test
  void aNodeThatUnregistersLeavesThePlanForTheOthers() {
    jobs.register("repair", () -> done.add("repaired"));
    jobs.daily("repair", LocalTime.of(3, 0));
    jobs.unregister("repair");
    assertEquals(Set.of(), scheduler.registered());
    assertEquals(Map.of(JOB, "0 0 3 * * ?"), scheduler.planned());
  }

  @Test
  void workThatFailsIsToldToJiraWithoutItsSecrets() {
    jobs.register(
        "repair",
        () -> {
          throw new IllegalStateException("secret");
        });
    jobs.daily("repair", LocalTime.of(3, 0));
    assertEquals("FAILED: It failed; Jira's log has the cause.", scheduler.run(JOB));
  }

  @Test
  void aPlanThatJiraRefusesIsAnError() {
    scheduler.breakDown();
    assertThrows(IllegalStateException.class, () -> jobs.daily("repair", LocalTime.of(3, 0)));
  }

  @Test
  void whereJiraOffersNoSchedulerNothingIsPossibleAndTheOthersGoOn() {
    ScheduledJobs none = scheduler.jobsOfAJiraWithoutScheduler();
    assertTrue(jobs.possible());
    assertFalse(none.possible());
    assertThrows(PartUnavailable.class, () -> none.cancel("repair"));
  }

  @Test
  void whatJiraHasTakenIsKnownUntilItIsTakenBackOrRefused() {
    jobs.register("repair", () -> {});
    jobs.daily("repair", LocalTime.of(3, 0));
    assertTrue(jobs.isRegistered("repair"));
    jobs.unregister("repair");
    scheduler.breakDown();
    assertThrows(IllegalStateException.class, () -> jobs.daily("repair", LocalTime.of(4, 0)));
    assertFalse(jobs.isRegistered("repair"));
  }
}
