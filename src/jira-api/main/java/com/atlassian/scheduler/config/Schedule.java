package com.atlassian.scheduler.config;

import java.util.Date;

/** When a job runs: at an interval in milliseconds, once, or by a cron expression. */
public class Schedule {
  private final IntervalScheduleInfo interval;
  private final CronScheduleInfo cron;

  private Schedule(IntervalScheduleInfo interval, CronScheduleInfo cron) {
    this.interval = interval;
    this.cron = cron;
  }

  /** A null time means now. */
  public static Schedule runOnce(Date runTime) {
    return forInterval(0, runTime);
  }

  /** An interval of 0 runs once; a null first time means now. */
  public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
    return new Schedule(new IntervalScheduleInfo(firstRunTime, intervalInMillis), null);
  }

  public static Schedule forCronExpression(String cronExpression) {
    return new Schedule(null, new CronScheduleInfo(cronExpression));
  }

  public Type getType() {
    return cron == null ? Type.INTERVAL : Type.CRON_EXPRESSION;
  }

  /** Null for a cron schedule. */
  public IntervalScheduleInfo getIntervalScheduleInfo() {
    return interval;
  }

  /** Null for an interval schedule. */
  public CronScheduleInfo getCronScheduleInfo() {
    return cron;
  }

  /** The kinds of schedules. */
  public enum Type {
    CRON_EXPRESSION,
    INTERVAL
  }
}
