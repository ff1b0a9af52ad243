package org.riceforjira.plugin.scores;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.riceforjira.plugin.jira.ScheduledJobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has Jira start the repair every night and the check for votes in between. What is due is kept by
 * Jira while the app is off, so that stopping the app only takes the work away from this node.
 */
@Component
@ExportAsService(LifecycleAware.class)
class RepairSchedule implements LifecycleAware {
  static final String NIGHTLY = "repair";
  static final String VOTES = "votes";

  private static final Logger LOG = LoggerFactory.getLogger(RepairSchedule.class);

  private final ScheduledJobs jobs;
  private final Repair repair;
  private final RepairSettingsStore settings;
  private final AppInstance app;

  RepairSchedule(ScheduledJobs jobs, Repair repair, RepairSettingsStore settings, AppInstance app) {
    this.jobs = jobs;
    this.repair = repair;
    this.settings = settings;
    this.app = app;
  }

  @Override
  public void onStart() {
    if (!jobs.possible()) {
      LOG.warn("There is no nightly repair of scores: this Jira cannot schedule it");
      return;
    }
    jobs.register(NIGHTLY, repair::everything);
    jobs.register(VOTES, repair::whatNoEventTells);
    plan(settings.read());
  }

  @Override
  public void onStop() {
    if (jobs.possible()) {
      jobs.unregister(NIGHTLY);
      jobs.unregister(VOTES);
    }
  }

  boolean possible() {
    return jobs.possible();
  }

  /** Keeps new settings, and follows them. */
  void change(RepairSettings changed) {
    settings.write(changed);
    if (jobs.possible()) {
      plan(changed);
    }
  }

  /**
   * Follows the settings once more, as another node may have changed them, or Jira have lost the
   * plan.
   */
  void planAgain() {
    jobs.check();
    plan(settings.read());
  }

  /** The names of jobs that this node cannot do. */
  List<String> unregistered() {
    return Stream.of(NIGHTLY, VOTES).filter(job -> !jobs.isRegistered(job)).toList();
  }

  private void plan(RepairSettings wanted) {
    if (wanted.enabled()) {
      jobs.daily(NIGHTLY, wanted.time());
    } else {
      jobs.cancel(NIGHTLY);
    }
    if (wanted.checksVotes()) {
      Duration between = Duration.ofMinutes(wanted.voteCheckMinutes());
      jobs.every(VOTES, wanted.voteCheckMinutes(), app.now().plus(between));
    } else {
      jobs.cancel(VOTES);
    }
  }
}
