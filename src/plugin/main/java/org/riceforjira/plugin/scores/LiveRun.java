package org.riceforjira.plugin.scores;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.riceforjira.core.settings.ProjectSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A run that this instance works on. Only its worker changes it; anybody may ask it to end. Stored
 * at most every second while it goes on.
 */
final class LiveRun {
  private static final Logger LOG = LoggerFactory.getLogger(LiveRun.class);
  private static final long SECOND = 1_000_000_000L;

  private final RunStore store;
  private final AppInstance app;
  private volatile Run run;
  private volatile boolean cancelled;
  private volatile boolean stopped;
  private volatile DatePlan plan;
  private volatile ProjectSettings supposed;
  private boolean silent;
  private long savedAt;

  LiveRun(Run run, RunStore store, AppInstance app) {
    this.run = run;
    this.store = store;
    this.app = app;
    this.savedAt = app.nanos();
  }

  /** As it is now. */
  Run run() {
    return run;
  }

  /** What it is to write. Kept in memory only: a run whose instance dies is not continued. */
  void carry(DatePlan dates) {
    plan = dates;
  }

  /** What it carries; null unless it writes planned dates. */
  DatePlan plan() {
    return plan;
  }

  /** By which settings it is to go instead of those in force. Kept in memory only, as a plan. */
  void suppose(ProjectSettings settings) {
    supposed = settings;
  }

  /** The settings that it is to go by; empty for those in force. */
  Optional<ProjectSettings> supposed() {
    return Optional.ofNullable(supposed);
  }

  /** Its turn has come. */
  void begin() {
    cancelled |= store.isAskedToCancel(run.id());
    run = run.with(RunState.RUNNING);
    save();
  }

  /** It shall end because somebody wants it to. */
  void cancel() {
    cancelled = true;
  }

  /** It shall end because this instance does. */
  void stop() {
    stopped = true;
  }

  boolean stopped() {
    return stopped;
  }

  /** True when it shall end; lets the cluster know from time to time that it is alive. */
  boolean ending() {
    if (!cancelled && !stopped && app.nanos() - savedAt >= SECOND) {
      cancelled = isAskedToCancel();
      saveIfPossible();
    }
    return cancelled || stopped;
  }

  /** Changes it; to be stored with the next beat. */
  void change(UnaryOperator<Run> change) {
    run = change.apply(run);
    if (app.nanos() - savedAt >= SECOND) {
      saveIfPossible();
    }
  }

  /** Changes it and stores it at once. */
  void changeNow(UnaryOperator<Run> change) {
    run = change.apply(run);
    saveIfPossible();
  }

  /** The last change of it where its instance stops before its end. */
  void interrupt() {
    changeNow(last -> last.with(last.result().noting(Note.of("rice.run.interrupted"))));
    end(RunState.INTERRUPTED);
  }

  /** The last change of it. */
  void end(RunState state) {
    RunLife life = run.life().ending(app.now());
    run = run.with(state).with(life);
    save();
  }

  private boolean isAskedToCancel() {
    try {
      return store.isAskedToCancel(run.id());
    } catch (RuntimeException e) {
      // Asked again in a second: see below.
      return false;
    }
  }

  /**
   * What is done must be told at the end, also where Jira could store nothing for a while: so only
   * the beginning and the end insist.
   */
  private void saveIfPossible() {
    try {
      save();
      silent = false;
    } catch (RuntimeException e) {
      if (!silent) {
        LOG.warn("The progress of run {} could not be stored; it goes on", run.id(), e);
      }
      silent = true;
    }
  }

  private void save() {
    savedAt = app.nanos();
    RunLife life = run.life().ended() == null ? run.life().beating(app.now()) : run.life();
    run = run.with(life);
    store.save(run);
  }
}
