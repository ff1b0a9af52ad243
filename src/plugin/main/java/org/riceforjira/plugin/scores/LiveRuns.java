package org.riceforjira.plugin.scores;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The runs that this instance works on or is about to. */
@Component
class LiveRuns {
  /** Without a beat for so long an instance is taken for dead. */
  static final Duration SILENCE = Duration.ofMinutes(5);

  /** The same while it is at a project: whoever doubts it can ask for the lock of that project. */
  static final Duration SILENCE_AT_PROJECT = Duration.ofSeconds(30);

  private final Map<Long, LiveRun> runs = new ConcurrentHashMap<>();

  /** Runs of this instance whose end could not be stored yet. */
  private final Map<Long, Run> ended = new ConcurrentHashMap<>();

  private final RunStore store;
  private final AppInstance app;

  LiveRuns(RunStore store, AppInstance app) {
    this.store = store;
    this.app = app;
  }

  /** A new run of this instance; call it {@link RunStore#alone}. */
  LiveRun create(RunTask task) {
    Run run = store.add(task, app.id(), app.now());
    LiveRun live = new LiveRun(run, store, app);
    runs.put(run.id(), live);
    return live;
  }

  void leave(LiveRun run) {
    runs.remove(run.run().id());
  }

  /** True if this instance works on any, or is about to. */
  boolean any() {
    return !runs.isEmpty();
  }

  /** Remembers how a run ended until that can be stored. */
  void keepEnd(Run run) {
    ended.put(run.id(), run);
  }

  /** Its end is stored. */
  void forgetEnd(long id) {
    ended.remove(id);
  }

  /** The run as it ended, where only this instance knows of it; otherwise as it is. */
  Run asEnded(Run run) {
    return run.state().ended() ? run : ended.getOrDefault(run.id(), run);
  }

  /**
   * True if somebody works on the run or will. Runs that wait show no beat of their own: what
   * counts is the last one of any run of their instance.
   */
  boolean lives(Run run, List<Run> all) {
    String instance = run.life().instance();
    if (instance.equals(app.id())) {
      return runs.containsKey(run.id());
    }
    Duration silence = run.progress().project() == null ? SILENCE : SILENCE_AT_PROJECT;
    Instant now = app.now();
    return all.stream()
        .map(Run::life)
        .filter(life -> life.instance().equals(instance))
        .anyMatch(life -> Duration.between(life.beat(), now).abs().compareTo(silence) < 0);
  }

  /** Whoever watches a run of this node need not wait until it is stored again. */
  Run asItIsNow(Run stored) {
    LiveRun live = runs.get(stored.id());
    return live == null ? asEnded(stored) : live.run();
  }

  Instant now() {
    return app.now();
  }

  /** Asks the run to end, if it is here. */
  void cancel(long id) {
    runs.computeIfPresent(
        id,
        (key, run) -> {
          run.cancel();
          return run;
        });
  }

  /** Asks all to end, because the instance does. */
  void stop() {
    runs.values().forEach(LiveRun::stop);
  }

  /** Those whose turn did not come before the instance stopped. */
  void interruptWaiting() {
    for (LiveRun run : runs.values()) {
      if (run.run().state() == RunState.WAITING) {
        run.interrupt();
        leave(run);
      }
    }
  }
}
