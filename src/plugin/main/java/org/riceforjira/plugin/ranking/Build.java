package org.riceforjira.plugin.ranking;

import java.util.concurrent.CompletableFuture;

/**
 * The making of a ranking, which may take a minute: how far it is, and what it will have missed.
 */
final class Build {
  private final Wanted wanted;
  private final CompletableFuture<Void> end = new CompletableFuture<>();

  /** What changed since it began; guarded by the project's ranking. */
  private final Notes notes = new Notes();

  /** What it reads in place of a patching; guarded by the project's ranking. */
  private final Notes owed = new Notes();

  private volatile long done;
  private volatile long of;
  private volatile boolean cancelled;

  Build(Wanted wanted) {
    this.wanted = wanted;
  }

  Wanted wanted() {
    return wanted;
  }

  Notes notes() {
    return notes;
  }

  Notes owed() {
    return owed;
  }

  /** Candidates read so far. */
  long done() {
    return done;
  }

  /** Candidates that there are; 0 while nobody knows. */
  long of() {
    return of;
  }

  void progress(long read, long all) {
    done = read;
    of = Math.max(read, all);
  }

  /** Nobody wants it any more. */
  void cancel() {
    cancelled = true;
  }

  boolean cancelled() {
    return cancelled;
  }

  /** Completes when it has ended, however that was; never with an exception. */
  CompletableFuture<Void> end() {
    return end;
  }
}
