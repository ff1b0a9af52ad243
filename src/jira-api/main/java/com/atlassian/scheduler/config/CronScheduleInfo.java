package com.atlassian.scheduler.config;

import java.util.Objects;

/** The cron expression of a schedule. */
public class CronScheduleInfo {
  private final String cronExpression;

  CronScheduleInfo(String cronExpression) {
    this.cronExpression = Objects.requireNonNull(cronExpression, "cronExpression");
  }

  public String getCronExpression() {
    return cronExpression;
  }
}
