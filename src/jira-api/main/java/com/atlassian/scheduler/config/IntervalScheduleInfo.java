package com.atlassian.scheduler.config;

import java.util.Date;

/** The first run, null for now, and the interval in milliseconds, 0 for a single run. */
public class IntervalScheduleInfo {
  private final Date firstRunTime;
  private final long intervalInMillis;

  IntervalScheduleInfo(Date firstRunTime, long intervalInMillis) {
    this.firstRunTime = firstRunTime;
    this.intervalInMillis = intervalInMillis;
  }

  public Date getFirstRunTime() {
    return firstRunTime;
  }

  public long getIntervalInMillis() {
    return intervalInMillis;
  }
}
