package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.jira.util.ImportUtils;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobsTest {
  private static final JobRunnerKey RUNNER = JobRunnerKey.of("org.riceforjira:nightly");
  private static final JobId JOB = JobId.of("org.riceforjira:nightly");

  private final TestJira test = new TestJira();
  private final SchedulerService scheduler = test.service(SchedulerService.class);
  private final List<Date> runs = new ArrayList<>();
  private final List<String> threads = new ArrayList<>();

  @Test
  void anIntervalJobRunsAtItsFirstTimeAndThenOncePerInterval() throws Exception {
    register();
    Date first = Date.from(test.clock.instant().plusSeconds(60));
    schedule(Schedule.forInterval(Duration.ofHours(1).toMillis(), first));

    assertEquals(0, test.jira.runDueJobs());
    test.clock.advance(Duration.ofMinutes(1));
    assertEquals(1, test.jira.runDueJobs());
    assertEquals(0, test.jira.runDueJobs());
    test.clock.advance(Duration.ofHours(5));
    assertEquals(1, test.jira.runDueJobs());
    assertEquals(2, runs.size());
  }

  @Test
  void aNightlyCronJobRunsAtNight() throws Exception {
    register();
    schedule(Schedule.forCronExpression("0 30 2 * * ?"));
    test.clock.advance(Duration.ofHours(17));
    assertEquals(0, test.jira.runDueJobs());
    test.clock.advance(Duration.ofMinutes(30));

    assertEquals(1, test.jira.runDueJobs());
  }

  @Test
  void aJobWithoutARunnerWaitsForOne() throws Exception {
    schedule(Schedule.runOnce(null));
    assertEquals(0, test.jira.runDueJobs());
    register();
    assertEquals(1, test.jira.runDueJobs());
    test.clock.advance(Duration.ofDays(1));
    assertEquals(0, test.jira.runDueJobs());
  }

  @Test
  void unschedulingAndUnregisteringEndIt() throws Exception {
    register();
    schedule(Schedule.forInterval(1000, null));
    scheduler.unregisterJobRunner(RUNNER);
    assertEquals(0, test.jira.runDueJobs());
    register();
    scheduler.unscheduleJob(JOB);
    assertEquals(0, test.jira.runDueJobs());
  }

  @Test
  void aFailingJobRunsAgainNextTime() throws Exception {
    scheduler.registerJobRunner(
        RUNNER,
        request -> {
          runs.add(request.getStartTime());
          throw new IllegalStateException("expected");
        });
    schedule(Schedule.forInterval(1000, null));
    test.jira.runDueJobs();
    test.clock.advance(Duration.ofSeconds(1));
    test.jira.runDueJobs();

    assertEquals(2, runs.size());
  }

  @Test
  void aJobBeginsAsNobodyWithoutIndexingWhateverTheThreadDidBefore() throws Exception {
    noteThread();
    test.jira.currentUser().set("alice");
    ImportUtils.setIndexIssues(true);
    test.jira.runDueJobs();

    assertEquals(List.of("nobody, indexing false"), threads);
  }

  @Test
  void whatAJobSetsInItsThreadEndsWithItEvenIfItFails() throws Exception {
    scheduler.registerJobRunner(
        RUNNER,
        request -> {
          test.jira.currentUser().set("alice");
          ImportUtils.setIndexIssues(true);
          throw new IllegalStateException("expected");
        });
    schedule(Schedule.forInterval(1000, null));
    test.jira.runDueJobs();

    assertEquals("nobody, indexing false", thread());
  }

  private void noteThread() throws SchedulerServiceException {
    scheduler.registerJobRunner(
        RUNNER,
        request -> {
          threads.add(thread());
          return JobRunnerResponse.success();
        });
    schedule(Schedule.forInterval(1000, null));
  }

  private String thread() {
    return test.jira.currentUser().key().orElse("nobody")
        + ", indexing "
        + ImportUtils.isIndexIssues();
  }

  @AfterEach
  void cleanThread() {
    test.jira.currentUser().set(null);
    ImportUtils.setIndexIssues(false);
  }

  @Test
  void nonsenseIsNoSchedule() {
    assertThrows(
        SchedulerServiceException.class, () -> schedule(Schedule.forCronExpression("at night")));
  }

  private void register() {
    scheduler.registerJobRunner(
        RUNNER,
        request -> {
          runs.add(request.getStartTime());
          return JobRunnerResponse.success();
        });
  }

  private void schedule(Schedule schedule) throws SchedulerServiceException {
    scheduler.scheduleJob(JOB, JobConfig.forJobRunnerKey(RUNNER).withSchedule(schedule));
  }
}
