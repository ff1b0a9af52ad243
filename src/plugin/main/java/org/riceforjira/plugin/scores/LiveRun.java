package org.riceforjira.plugin.scores;

import java.util.function.UnaryOperator;

/**
 * A run that this instance works on. Only its worker changes it; anybody may ask it to end. Stored
 * at most every second while it goes on.
 */
final class LiveRun {
  private static final long SECOND = 1_000_000_000L;

  private final RunStore store;
  private final AppInstance app;
  private volatile Run run;
  private volatile boolean cancelled;
  private volatile boolean stopped;
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

  /** Its turn has come. */
  void begin() {
    cancelled |= store.isAskedToCancel(run.id());
    changeNow(last -> last.with(RunState.RUNNING));
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
      cancelled = store.isAskedToCancel(run.id());
      save();
    }
    return cancelled || stopped;
  }

  /** Changes it; to be stored with the next beat. */
  void change(UnaryOperator<Run> change) {
    run = change.apply(run);
    if (app.nanos() - savedAt >= SECOND) {
      save();
    }
  }

  /** Changes it and stores it at once. */
  void changeNow(UnaryOperator<Run> change) {
    run = change.apply(run);
    save();
  }

  /** The last change of it where its instance stops before its end. */
  void interrupt() {
    changeNow(last -> last.with(last.result().noting(Note.of("rice.run.interrupted"))));
    end(RunState.INTERRUPTED);
  }

  /** The last change of it. */
  void end(RunState state) {
    RunLife life = run.life().ending(app.now());
    changeNow(last -> last.with(state).with(life));
  }

  private void save() {
    savedAt = app.nanos();
    RunLife life = run.life().ended() == null ? run.life().beating(app.now()) : run.life();
    run = run.with(life);
    store.save(run);
  }
}
