package com.atlassian.scheduler.config;

import java.util.Objects;

/** Which runner a job uses, where it runs, and when. */
public class JobConfig {
  private final JobRunnerKey jobRunnerKey;
  private final RunMode runMode;
  private final Schedule schedule;

  private JobConfig(JobRunnerKey jobRunnerKey, RunMode runMode, Schedule schedule) {
    this.jobRunnerKey = Objects.requireNonNull(jobRunnerKey, "jobRunnerKey");
    this.runMode = Objects.requireNonNull(runMode, "runMode");
    this.schedule = Objects.requireNonNull(schedule, "schedule");
  }

  /** Runs once per cluster, as soon as possible, until told otherwise. */
  public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
    return new JobConfig(jobRunnerKey, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.runOnce(null));
  }

  public JobConfig withRunMode(RunMode mode) {
    return new JobConfig(jobRunnerKey, mode, schedule);
  }

  public JobConfig withSchedule(Schedule when) {
    return new JobConfig(jobRunnerKey, runMode, when);
  }

  public JobRunnerKey getJobRunnerKey() {
    return jobRunnerKey;
  }

  public RunMode getRunMode() {
    return runMode;
  }

  public Schedule getSchedule() {
    return schedule;
  }
}
