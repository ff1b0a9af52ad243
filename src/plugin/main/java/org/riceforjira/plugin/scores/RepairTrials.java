package org.riceforjira.plugin.scores;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.riceforjira.plugin.jira.ScheduledJobs;
import org.riceforjira.plugin.jira.Trial;
import org.riceforjira.plugin.jira.TrialFailed;
import org.riceforjira.plugin.jira.TrialGroup;
import org.riceforjira.plugin.jira.TrialIssue;
import org.riceforjira.plugin.jira.Trials;
import org.riceforjira.plugin.jira.Unattended;
import org.springframework.stereotype.Component;

/** Tries the app's own threads, and whether Jira has its jobs. */
@Component
class RepairTrials implements Trials {
  private static final long PATIENCE_SECONDS = 30;

  private final RunExecutor threads;
  private final Unattended unattended;
  private final ScheduledJobs jobs;
  private final RepairSettingsStore settings;

  RepairTrials(
      RunExecutor threads,
      Unattended unattended,
      ScheduledJobs jobs,
      RepairSettingsStore settings) {
    this.threads = threads;
    this.unattended = unattended;
    this.jobs = jobs;
    this.settings = settings;
  }

  @Override
  public TrialGroup group() {
    return TrialGroup.BACKGROUND;
  }

  @Override
  public List<Trial> all() {
    return List.of(Trial.onIssue("own-threads", this::apart), Trial.of("jobs", this::jobs));
  }

  private void apart(TrialIssue issue) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    threads.executeApart(
        () -> {
          try {
            unattended.look(issue);
            done.complete(null);
          } catch (RuntimeException | LinkageError e) {
            done.completeExceptionally(e);
          }
        });
    try {
      done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException thrown
          ? thrown
          : new IllegalStateException(e.getCause());
    } catch (TimeoutException e) {
      TrialFailed.unless(false, "rice.check.failed.thread", (double) PATIENCE_SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  private void jobs() {
    jobs.check();
    RepairSettings wanted = settings.read();
    check(RepairSchedule.NIGHTLY, wanted.enabled());
    check(RepairSchedule.VOTES, wanted.checksVotes());
  }

  private void check(String job, boolean due) {
    TrialFailed.unless(jobs.isRegistered(job), "rice.check.failed.job", job);
    TrialFailed.unless(!due || jobs.isPlanned(job), "rice.check.failed.planned", job);
  }
}
