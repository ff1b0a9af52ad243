package org.riceforjira.plugin.scores;

import java.time.Duration;
import java.util.List;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.plugin.jira.NothingToTry;
import org.riceforjira.plugin.jira.Trial;
import org.riceforjira.plugin.jira.TrialFailed;
import org.riceforjira.plugin.jira.TrialGroup;
import org.riceforjira.plugin.jira.TrialIssue;
import org.riceforjira.plugin.jira.TrialWork;
import org.riceforjira.plugin.jira.Trials;
import org.riceforjira.plugin.jira.Unattended;
import org.springframework.stereotype.Component;

/** Tries the threads of runs, and whether Jira takes the app's jobs. */
@Component
class RepairTrials implements Trials {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final RunExecutor threads;
  private final Unattended unattended;
  private final LiveRuns live;
  private final RepairSchedule schedule;

  RepairTrials(RunExecutor threads, Unattended unattended, LiveRuns live, RepairSchedule schedule) {
    this.threads = threads;
    this.unattended = unattended;
    this.live = live;
    this.schedule = schedule;
  }

  @Override
  public TrialGroup group() {
    return TrialGroup.BACKGROUND;
  }

  @Override
  public List<Trial> all() {
    return List.of(
        Trial.onIssue("own-threads", issue -> unattended(issue, PATIENCE)),
        Trial.of("jobs", this::jobs));
  }

  void unattended(TrialIssue issue, Duration patience) {
    TrialWork work = new TrialWork(() -> unattended.look(issue));
    try {
      threads.execute(work);
    } catch (TooManyRuns e) {
      throw busy();
    }
    work.await(patience, () -> live.any() ? busy() : late(patience));
  }

  private static NothingToTry busy() {
    return NothingToTry.because("rice.check.untried.busy");
  }

  private static TrialFailed late(Duration patience) {
    return new TrialFailed(Sentence.of("rice.check.failed.thread", (double) patience.toSeconds()));
  }

  /** Planning replaces what was planned, so that a plan that was lost is there again. */
  void jobs() {
    schedule.planAgain();
    List<String> lacking = schedule.unregistered();
    TrialFailed.unless(lacking.isEmpty(), "rice.check.failed.job", String.join(", ", lacking));
  }
}
