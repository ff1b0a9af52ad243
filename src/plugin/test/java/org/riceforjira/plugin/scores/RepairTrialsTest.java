package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.scheduler.config.JobId;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniScheduler;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.NothingToTry;
import org.riceforjira.plugin.jira.TrialFailed;

class RepairTrialsTest {
  private static final Duration NO_TIME = Duration.ofMillis(1);

  private final TestNode node = new TestNode("one", new MiniJira(), new MiniStorage().setUp());
  private final MiniScheduler scheduler = new MiniScheduler();
  private final RepairSchedule schedule =
      new RepairSchedule(scheduler.jobs(), node.repair, node.repairSettings, node.app);

  private RepairTrials with(RunExecutor threads) {
    return new RepairTrials(threads, null, node.live, schedule);
  }

  private void aRunIsUnderWay() {
    node.holdingBack = true;
    node.recalculations.start(
        new RunRequest(RunKind.PREVIEW, Optional.empty(), Optional.empty(), Optional.of("ann")));
  }

  @Test
  void threadsThatDoNothingDoNotWorkUnlessARunTakesThem() {
    RepairTrials idle = with(work -> {});
    assertThrows(TrialFailed.class, () -> idle.unattended(null, NO_TIME));
    aRunIsUnderWay();
    assertThrows(NothingToTry.class, () -> idle.unattended(null, NO_TIME));
  }

  @Test
  void whereRunsFillTheQueueNothingIsTried() {
    RepairTrials full =
        with(
            work -> {
              throw new TooManyRuns();
            });
    assertThrows(NothingToTry.class, () -> full.unattended(null, NO_TIME));
  }

  @Test
  void whatTheWorkThrowsIsThrown() {
    assertThrows(
        NullPointerException.class,
        () -> with(Runnable::run).unattended(null, Duration.ofMinutes(1)));
  }

  @Test
  void aPlanThatJiraHasLostIsThereAgainAndAJobOfAnotherNodeIsTold() {
    schedule.onStart();
    Map<String, String> planned = scheduler.planned();
    scheduler.unscheduleJob(JobId.of("org.riceforjira.repair"));
    jobs();
    assertEquals(planned, scheduler.planned());
    schedule.onStop();
    assertThrows(TrialFailed.class, this::jobs);
  }

  @Test
  void aSettingThatAnotherNodeHasChangedIsFollowed() {
    schedule.onStart();
    node.repairSettings.write(new RepairSettings(false, LocalTime.of(3, 0), 60, 20));
    jobs();
    assertEquals(Map.of(), scheduler.planned());
  }

  private void jobs() {
    with(work -> {}).jobs();
  }
}
