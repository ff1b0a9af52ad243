package org.riceforjira.host.jira.services;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/** When a job runs: first, and after each run. */
record Timetable(Schedule schedule, ZoneId zone) {
  /** A first time in the past, or none, means at once. */
  Instant first(Instant now) throws SchedulerServiceException {
    if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
      String cron = schedule.getCronScheduleInfo().getCronExpression();
      if (!CronExpression.isValidExpression(cron)) {
        throw new SchedulerServiceException(
            "\"%s\" is no cron expression; write second minute hour day month weekday."
                .formatted(cron));
      }
      return after(now)
          .orElseThrow(() -> new SchedulerServiceException(cron + " never comes to pass."));
    }
    IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
    return interval.getFirstRunTime() == null ? now : interval.getFirstRunTime().toInstant();
  }

  /** The next time; none after a job that runs once. */
  Optional<Instant> after(Instant now) {
    if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
      CronExpression cron =
          CronExpression.parse(schedule.getCronScheduleInfo().getCronExpression());
      return Optional.ofNullable(cron.next(now.atZone(zone))).map(next -> next.toInstant());
    }
    long interval = schedule.getIntervalScheduleInfo().getIntervalInMillis();
    return interval == 0 ? Optional.empty() : Optional.of(now.plusMillis(interval));
  }
}
