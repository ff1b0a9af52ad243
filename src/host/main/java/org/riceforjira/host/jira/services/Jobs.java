package org.riceforjira.host.jira.services;

import com.atlassian.jira.util.ImportUtils;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.riceforjira.host.jira.CurrentUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Scheduled jobs. Nothing runs by itself: whoever owns a background thread calls {@link #runDue},
 * in which nobody is signed in and indexing is off. A job without a runner waits for one.
 */
final class Jobs implements SchedulerService {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

  private final Clock clock;
  private final CurrentUser currentUser;
  private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
  private final Map<JobId, Planned> jobs = new ConcurrentHashMap<>();

  Jobs(Clock clock, CurrentUser currentUser) {
    this.clock = clock;
    this.currentUser = currentUser;
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
    Instant first = new Timetable(jobConfig.getSchedule(), clock.getZone()).first(clock.instant());
    jobs.put(jobId, new Planned(jobConfig, Optional.of(first)));
  }

  @Override
  public void unscheduleJob(JobId jobId) {
    jobs.remove(jobId);
  }

  /** Runs the jobs whose time has come, each once however late it is; returns how many ran. */
  int runDue() {
    Instant now = clock.instant();
    List<JobId> due =
        jobs.entrySet().stream()
            .filter(job -> job.getValue().isDue(now, runners))
            .map(Map.Entry::getKey)
            .toList();
    due.forEach(id -> run(id, now));
    return due.size();
  }

  /** The jobs that have a runner, by id, and when each is due next. */
  Map<String, Optional<Instant>> planned() {
    Map<String, Optional<Instant>> planned = new TreeMap<>();
    jobs.forEach(
        (id, job) -> {
          if (runners.containsKey(job.config().getJobRunnerKey())) {
            planned.put(id.toString(), job.next());
          }
        });
    return planned;
  }

  /** Runs a job whether it is due or not; false where there is none, or nobody to run it. */
  boolean runNow(String id) {
    Optional<JobId> known =
        jobs.keySet().stream().filter(job -> job.toString().equals(id)).findFirst();
    if (known.isEmpty() || !planned().containsKey(id)) {
      return false;
    }
    run(known.get(), clock.instant());
    return true;
  }

  private void run(JobId id, Instant now) {
    JobConfig config = jobs.get(id).config();
    Timetable timetable = new Timetable(config.getSchedule(), clock.getZone());
    jobs.put(id, new Planned(config, timetable.after(now)));
    cleanThread();
    try {
      runners.get(config.getJobRunnerKey()).runJob(new Request(Date.from(now), id, config));
    } catch (RuntimeException e) {
      // The job belongs to an app; its failure must not stop the jobs of others.
      LOG.error("Job {} failed", id, e);
    } finally {
      cleanThread();
    }
  }

  /** The jobs share a thread: what one of them sets must not reach the next. */
  private void cleanThread() {
    currentUser.set(null);
    ImportUtils.setIndexIssues(false);
  }

  private record Planned(JobConfig config, Optional<Instant> next) {
    boolean isDue(Instant now, Map<JobRunnerKey, JobRunner> runners) {
      return runners.containsKey(config.getJobRunnerKey())
          && next.filter(at -> !at.isAfter(now)).isPresent();
    }
  }

  private record Request(Date start, JobId id, JobConfig config) implements JobRunnerRequest {
    @Override
    public Date getStartTime() {
      return start;
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
