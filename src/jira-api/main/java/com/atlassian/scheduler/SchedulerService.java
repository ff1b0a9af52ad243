package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;

/** Runs jobs at their times. */
public interface SchedulerService {
  void registerJobRunner(JobRunnerKey key, JobRunner jobRunner);

  void unregisterJobRunner(JobRunnerKey key);

  void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException;

  void unscheduleJob(JobId jobId);
}
