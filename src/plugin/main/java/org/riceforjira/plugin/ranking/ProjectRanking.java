package org.riceforjira.plugin.ranking;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.IssueNews;
import org.riceforjira.plugin.jira.IssueNews.Kind;

/**
 * What is known of one project's ranking, for several threads. Nothing in here calls Jira or waits:
 * its monitor is held for moments only.
 */
final class ProjectRanking {
  private final ProjectId project;
  private Held held;
  private Build build;
  private Failure notMade;
  private Failure notPatched;
  private Notes notes = new Notes();
  private CompletableFuture<Void> patch;

  ProjectRanking(ProjectId project) {
    this.project = project;
  }

  /** Null until one was made. */
  synchronized Held held() {
    return held;
  }

  /** How many issues are kept. */
  synchronized int size() {
    return held == null ? 0 : held.backlog().size();
  }

  /** The making under way, or null. */
  synchronized Build build() {
    return build;
  }

  /** Why the last making failed, unless another one has begun since. */
  synchronized Optional<Failure> notMade() {
    return Optional.ofNullable(notMade);
  }

  /** Why the ranking could not be brought up to date, unless it was since. */
  synchronized Optional<Failure> notPatched() {
    return Optional.ofNullable(notPatched);
  }

  /** Something happened to an issue, of whichever project. */
  synchronized void hear(IssueNews news) {
    long id = news.issue().id();
    boolean mine = news.issue().project().equals(project);
    if (held != null) {
      if (mine || held.backlog().position(id) >= 0) {
        notes.issue(id);
      }
      noteEnd(held.wanted(), news, notes);
    }
    if (build != null) {
      // What was read of it so far nobody knows yet: it may just be leaving the project.
      if (mine || moves(news)) {
        build.notes().issue(id);
      }
      noteEnd(build.wanted(), news, build.notes());
    }
  }

  private static void noteEnd(Wanted wanted, IssueNews news, Notes notes) {
    if (news.kind() == Kind.EDITED && wanted.sums()) {
      notes.end(news.issue().id());
    }
  }

  private static boolean moves(IssueNews news) {
    return news.kind() == Kind.MOVED
        || news.names().stream().anyMatch(name -> name.equalsIgnoreCase("project"));
  }

  synchronized boolean hasNotes() {
    return !notes.isEmpty();
  }

  synchronized Notes takeNotes() {
    Notes taken = notes;
    notes = new Notes();
    return taken;
  }

  /** The making that is under way if it is as good as this one, which else begins. */
  synchronized Build begin(Build wanted) {
    if (build != null && build.wanted().serves(wanted.wanted())) {
      return build;
    }
    if (build != null) {
      build.cancel();
      wanted.owed().addAll(build.owed());
    }
    build = wanted;
    notMade = null;
    return build;
  }

  /** Keeps what was made, unless nobody wants it any more; what changed meanwhile is noted. */
  synchronized boolean finish(Build made, Held result) {
    if (build != made) {
      return false;
    }
    held = result;
    notes = made.notes();
    build = null;
    notPatched = null;
    return true;
  }

  /** A making ended without a result. */
  synchronized void fail(Build made, Failure why) {
    if (build == made) {
      build = null;
      notMade = why;
      notes.addAll(made.owed());
    }
  }

  /** Leaves to a making what was noted before it began; if it fails, that is noted again. */
  synchronized void leave(Build made, Notes taken) {
    Notes notesOf = build == made ? made.owed() : notes;
    notesOf.addAll(taken);
  }

  /** The patching under way, or this one, which begins. */
  synchronized CompletableFuture<Void> beginPatch(CompletableFuture<Void> own) {
    patch = patch == null ? own : patch;
    return patch;
  }

  synchronized void endPatch() {
    patch = null;
  }

  /** Keeps what was patched; false if the ranking it was made from is no longer the one. */
  synchronized boolean replace(Held before, Held after) {
    if (held != before) {
      return false;
    }
    held = after;
    notPatched = null;
    return true;
  }

  /** A patching that came to nothing: what it took has to be read all the same. */
  synchronized void giveBack(Notes taken) {
    notes.addAll(taken);
  }

  synchronized void notPatched(Failure why) {
    notPatched = why;
  }
}
