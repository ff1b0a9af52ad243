package org.riceforjira.plugin.scores;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riceforjira.plugin.jira.DamagedText;
import org.riceforjira.plugin.jira.LaterDocument;
import org.riceforjira.plugin.jira.Locks;
import org.riceforjira.plugin.jira.SiteStorage;
import org.riceforjira.plugin.jira.StoredDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The runs of the whole cluster: the last {@value #KEPT}, all that have not ended, and those of a
 * later version of the app. A run that is left out goes with its journal and its differences.
 */
@Component
class RunStore {
  static final int KEPT = 20;

  /** Of more repairs the older ones are the first to go, and of previews of settings. */
  private static final int REPAIRS_KEPT = 5;

  private static final int SUPPOSED_KEPT = 3;

  private static final Logger LOG = LoggerFactory.getLogger(RunStore.class);
  private static final int VERSION = 1;
  private static final String LIST = "org.riceforjira.runs";
  private static final Gson GSON = new Gson();

  private final SiteStorage storage;
  private final Locks locks;
  private final RunFiles files;

  RunStore(SiteStorage storage, Locks locks, RunFiles files) {
    this.storage = storage;
    this.locks = locks;
    this.files = files;
  }

  /** Which runs there are, newest first, and the id that was given last. */
  private record Kept(int version, long last, List<Long> ids) {}

  /** Does what must see and change the list of runs at once. */
  <T> T alone(Supplier<T> work) {
    return locks.alone("runs", 0, work);
  }

  /** A new run, which waits; call it {@link #alone}. */
  Run add(RunTask task, String instance, Instant now) {
    Kept kept = kept();
    long id = kept.last() + 1;
    Run run =
        new Run(
            id,
            task,
            RunState.WAITING,
            new RunLife(instance, now, now, null),
            RunProgress.NONE,
            RunResult.NONE);
    List<Long> ids = new ArrayList<>(kept.ids());
    ids.add(0, id);
    // First the list: a run that no list names would stay for ever.
    write(new Kept(kept.version(), id, ids));
    save(run);
    makeRoom();
    return run;
  }

  /**
   * The run; empty if it is not kept (any more).
   *
   * @throws LaterDocument for one that a later version of the app wrote
   */
  Optional<Run> find(long id) {
    return kept().ids().contains(id) ? read(id) : Optional.empty();
  }

  /** Newest first; those that a later version of the app wrote stay, and are left out. */
  List<Run> latest() {
    return kept().ids().stream().map(this::readable).flatMap(Optional::stream).toList();
  }

  private boolean isLater(long id) {
    try {
      read(id);
      return false;
    } catch (LaterDocument e) {
      return true;
    }
  }

  private Optional<Run> readable(long id) {
    try {
      return read(id);
    } catch (LaterDocument e) {
      LOG.debug("Run {} is left out", id, e);
      return Optional.empty();
    }
  }

  void save(Run run) {
    storage.put(key(run.id()), RunCodec.write(run));
  }

  /** Forgets a run with all that belongs to it; call it {@link #alone}. */
  void remove(long id) {
    files.remove(id);
    storage.remove(cancelKey(id));
    storage.remove(key(id));
    Kept kept = kept();
    write(
        new Kept(
            kept.version(),
            kept.last(),
            kept.ids().stream().filter(other -> other != id).toList()));
  }

  /**
   * Puts right what a run that has ended, or will never begin, has to do with others; call it
   * {@link #alone}.
   */
  void tidyAfter(Run run) {
    if (isAskedToCancel(run.id())) {
      storage.remove(cancelKey(run.id()));
    }
    if (run.task().kind().undoes() && leavesSome(run)) {
      // What it restored is as before; the rest can still be restored.
      latest().stream()
          .filter(undone -> undone.id() == run.task().undoes())
          .forEach(undone -> save(undone.with(undone.result().undoneBy(null))));
    }
    if (foundNothing(run)) {
      latest().stream()
          .filter(earlier -> earlier.id() < run.id() && foundNothing(earlier))
          .forEach(earlier -> remove(earlier.id()));
    }
  }

  /** Scores can be refused for a reason that passes, such as a locked index. */
  private static boolean leavesSome(Run undo) {
    return undo.state() != RunState.COMPLETE || undo.result().report().counts().refused() > 0;
  }

  /** Repairs come by themselves: those without news must not push out what people started. */
  private static boolean foundNothing(Run run) {
    RunReport.Counts counts = run.result().report().counts();
    return run.task().kind() == RunKind.REPAIR
        && run.state() == RunState.COMPLETE
        && counts.written() + counts.conflicts() + counts.refused() == 0
        && run.result().report().problems().isEmpty();
  }

  /** Lets the run know, wherever it is, that it shall end. */
  void askToCancel(long id) {
    storage.put(cancelKey(id), "1");
  }

  boolean isAskedToCancel(long id) {
    return storage.get(cancelKey(id)).isPresent();
  }

  /** The run that makes it necessary is stored by now, and must not fail over older ones. */
  private void makeRoom() {
    try {
      tooMany().forEach(this::forget);
    } catch (RuntimeException e) {
      LOG.warn("Older runs cannot be removed", e);
    }
  }

  private void forget(long id) {
    try {
      remove(id);
    } catch (RuntimeException e) {
      LOG.warn("Run {} cannot be removed, the next run tries again", id, e);
    }
  }

  /**
   * What has to go. Of repairs all but the newest go first, and of previews of settings: a project
   * that scores by votes may be repaired every hour, somebody may try a dozen settings, and what
   * can be undone would soon be gone. Runs of a later version stay, as nobody here knows what
   * belongs to them, and do not count.
   */
  private List<Long> tooMany() {
    List<Run> latest = latest();
    Set<Long> needed = new HashSet<>();
    latest.stream()
        .filter(run -> !run.state().ended())
        .forEach(
            run -> {
              needed.add(run.id());
              // The journal of a run is read while the run is taken back.
              needed.add(run.task().undoes());
            });
    Set<Long> first =
        Stream.concat(
                older(latest, task -> task.kind() == RunKind.REPAIR, REPAIRS_KEPT),
                older(latest, RunTask::supposed, SUPPOSED_KEPT))
            .collect(Collectors.toSet());
    List<Long> ids = kept().ids().stream().filter(id -> !isLater(id)).toList();
    return Stream.concat(
            ids.stream().filter(id -> !first.contains(id)), ids.stream().filter(first::contains))
        .skip(KEPT)
        .filter(id -> !needed.contains(id))
        .toList();
  }

  private static Stream<Long> older(List<Run> latest, Predicate<RunTask> wanted, int kept) {
    return latest.stream().filter(run -> wanted.test(run.task())).skip(kept).map(Run::id);
  }

  private Optional<Run> read(long id) {
    try {
      return storage.get(key(id)).map(text -> RunCodec.read(key(id), text));
    } catch (DamagedText | JsonParseException e) {
      // One run that cannot be read must not hide the others, nor keep new ones from starting.
      LOG.warn("Run {} cannot be read", id, e);
      return Optional.empty();
    }
  }

  private Kept kept() {
    return storage.get(LIST).map(RunStore::kept).orElse(new Kept(VERSION, 0, List.of()));
  }

  private static Kept kept(String text) {
    Kept kept = GSON.fromJson(text, Kept.class);
    StoredDocument.check(LIST, kept.version(), VERSION);
    return kept;
  }

  private void write(Kept kept) {
    storage.put(LIST, GSON.toJson(kept));
  }

  private static String key(long id) {
    return "org.riceforjira.run." + id;
  }

  private static String cancelKey(long id) {
    return key(id) + ".cancel";
  }
}
