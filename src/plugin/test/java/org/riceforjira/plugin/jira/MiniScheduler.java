package org.riceforjira.plugin.jira;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.riceforjira.jiraapi.HostComponents;
import org.riceforjira.plugin.EnglishTexts;

/** Jira's scheduler as maps: nothing runs until a test says so. */
public final class MiniScheduler implements SchedulerService {
  private final Map<JobRunnerKey, JobRunner> runners = new HashMap<>();
  private final Map<String, JobConfig> jobs = new TreeMap<>();
  private boolean broken;

  /** Jira's scheduling, with this scheduler behind it. */
  public ScheduledJobs jobs() {
    return jobs(new ApiCheck());
  }

  /** The same on a Jira that does not let apps schedule. */
  public ScheduledJobs jobsOfAJiraWithoutScheduler() {
    String service = "com.atlassian.scheduler.SchedulerService";
    return jobs(new ApiCheck(ChangedJira.without(service)));
  }

  private ScheduledJobs jobs(ApiCheck api) {
    HostComponents.install(type -> type == SchedulerService.class ? this : null);
    return new ScheduledJobs(
        new UnexportedServices(), api, MiniThreads.plain(), EnglishTexts.texts());
  }

  /** From now on nothing can be scheduled. */
  public void breakDown() {
    broken = true;
  }

  /** What is planned: cron expressions, or minutes and the first time, by name. */
  public Map<String, String> planned() {
    Map<String, String> planned = new TreeMap<>();
    jobs.forEach((id, job) -> planned.put(id, text(job.getSchedule())));
    return planned;
  }

  /** The names of the work that this node can do. */
  public Set<String> registered() {
    Set<String> names = new TreeSet<>();
    runners.keySet().forEach(key -> names.add(key.toString()));
    return names;
  }

  /** Does what is planned under a name; the outcome, or "none" where no node has the work. */
  public String run(String name) {
    JobRunner runner = runners.get(jobs.get(name).getJobRunnerKey());
    if (runner == null) {
      return "none";
    }
    JobRunnerResponse response = runner.runJob(new Request(JobId.of(name), jobs.get(name)));
    return response.getRunOutcome() + ": " + response.getMessage();
  }

  @Override
  public void registerJobRunner(JobRunnerKey key, JobRunner jobRunner) {
    runners.put(key, jobRunner);
  }

  @Override
  public void unregisterJobRunner(JobRunnerKey key) {
    runners.remove(key);
  }

  @Override
  public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
    if (broken) {
      throw new SchedulerServiceException("There is no time.");
    }
    jobs.put(jobId.toString(), jobConfig);
  }

  @Override
  public void unscheduleJob(JobId jobId) {
    jobs.remove(jobId.toString());
  }

  RunMode modeOf(String name) {
    return jobs.get(name).getRunMode();
  }

  private static String text(Schedule schedule) {
    if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
      return schedule.getCronScheduleInfo().getCronExpression();
    }
    long minutes = schedule.getIntervalScheduleInfo().getIntervalInMillis() / 60_000;
    Instant first = schedule.getIntervalScheduleInfo().getFirstRunTime().toInstant();
    return minutes + " from " + first;
  }

  private record Request(JobId id, JobConfig config) implements JobRunnerRequest {
    @Override
    public Date getStartTime() {
      return new Date(0);
    }

    @Override
    public JobId getJobId() {
      return id;
    }

    @Override
    public JobConfig getJobConfig() {
      return config;
    }

    @Override
    public boolean isCancellationRequested() {
      return false;
    }
  }
}
