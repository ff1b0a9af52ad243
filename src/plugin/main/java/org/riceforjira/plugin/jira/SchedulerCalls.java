package org.riceforjira.plugin.jira;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The calls of Jira's scheduler. Apart from the component that uses it, because its types are
 * looked up when its class is verified, and a Jira may lack them.
 */
final class SchedulerCalls {
  private static final Logger LOG = LoggerFactory.getLogger(SchedulerCalls.class);
  private static final String PREFIX = "org.riceforjira.";

  private final SchedulerService scheduler;
  private final Texts texts;

  SchedulerCalls(UnexportedServices services, Texts texts) {
    this.scheduler = services.get(SchedulerService.class);
    this.texts = texts;
  }

  void register(String name, Runnable work) {
    scheduler.registerJobRunner(runner(name), request -> run(name, work, request));
  }

  void unregister(String name) {
    scheduler.unregisterJobRunner(runner(name));
  }

  void daily(String name, LocalTime time) {
    String cron = "0 %d %d * * ?".formatted(time.getMinute(), time.getHour());
    schedule(name, Schedule.forCronExpression(cron));
  }

  void every(String name, int minutes, Instant first) {
    long interval = Duration.ofMinutes(minutes).toMillis();
    schedule(name, Schedule.forInterval(interval, Date.from(first)));
  }

  void cancel(String name) {
    scheduler.unscheduleJob(JobId.of(PREFIX + name));
  }

  private void schedule(String name, Schedule when) {
    JobConfig job =
        JobConfig.forJobRunnerKey(runner(name))
            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
            .withSchedule(when);
    try {
      scheduler.scheduleJob(JobId.of(PREFIX + name), job);
    } catch (SchedulerServiceException e) {
      throw new IllegalStateException("Jira could not schedule " + name, e);
    }
  }

  private JobRunnerResponse run(String name, Runnable work, JobRunnerRequest request) {
    try {
      work.run();
      return JobRunnerResponse.success();
    } catch (RuntimeException e) {
      // Whatever the work throws: Jira keeps only this sentence, so that the log has the rest.
      LOG.error("The job {} failed, started at {}", name, request.getStartTime(), e);
      return JobRunnerResponse.failed(texts.text("rice.repair.failed"));
    }
  }

  private static JobRunnerKey runner(String name) {
    return JobRunnerKey.of(PREFIX + name);
  }
}
