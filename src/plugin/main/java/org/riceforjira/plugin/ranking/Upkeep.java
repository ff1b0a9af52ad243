package org.riceforjira.plugin.ranking;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.riceforjira.plugin.jira.ClusterNews;
import org.riceforjira.plugin.jira.ClusterNews.Topic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings a ranking up to date before it is shown: what is noted is read anew, in the thread of
 * whoever asks first; others wait a moment for that. No lock is held meanwhile.
 */
@Component
class Upkeep {
  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

  /** A ranking that is replaced while it is patched is patched again, but not for ever. */
  private static final int TRIES = 3;

  private final CandidateEntries entries;
  private final ClusterNews cluster;
  private final Builds builds;
  private final Bounds bounds;

  Upkeep(CandidateEntries entries, ClusterNews cluster, Builds builds, Bounds bounds) {
    this.entries = entries;
    this.cluster = cluster;
    this.builds = builds;
    this.bounds = bounds;
  }

  /** Leaves the ranking as it is if that takes somebody else too long, or goes wrong. */
  void refresh(ProjectRanking ranking) {
    for (int tries = 0; tries < TRIES && isBehind(ranking); tries++) {
      CompletableFuture<Void> own = new CompletableFuture<>();
      CompletableFuture<Void> begun = ranking.beginPatch(own);
      if (begun != own) {
        if (!Waiting.until(begun, bounds.moment())) {
          return;
        }
      } else {
        try {
          patch(ranking);
        } finally {
          ranking.endPatch();
          own.complete(null);
        }
      }
    }
    Held held = ranking.held();
    if (held != null && held.freshness().isOld(bounds.now())) {
      builds.begin(ranking, held.wanted());
    }
  }

  private boolean isBehind(ProjectRanking ranking) {
    Held held = ranking.held();
    Instant now = bounds.now();
    return held != null
        && ranking.notPatched().filter(why -> why.rests(held.wanted(), now)).isEmpty()
        && (ranking.hasNotes() || isDue(ranking, held, now) || reviewsDue(held));
  }

  /** Nothing is looked for while all is read anyway. */
  private boolean isDue(ProjectRanking ranking, Held held, Instant now) {
    long heard = cluster.heard(held.wanted().id(), Topic.ISSUES);
    return held.freshness().isDue(now, heard) && ranking.build() == null;
  }

  private boolean reviewsDue(Held held) {
    long heard = cluster.heard(held.wanted().id(), Topic.REVIEWS);
    return held.freshness().reviewsDue(bounds.now(), heard);
  }

  private void patch(ProjectRanking ranking) {
    Held held = ranking.held();
    if (held == null) {
      return;
    }
    Notes taken = ranking.takeNotes();
    try {
      Optional<Held> patched = patched(ranking, held, taken);
      if (patched.isEmpty()) {
        builds
            .begin(ranking, held.wanted())
            .ifPresentOrElse(build -> ranking.leave(build, taken), () -> ranking.giveBack(taken));
      } else if (!ranking.replace(held, patched.get())) {
        ranking.giveBack(taken);
      }
    } catch (RuntimeException | LinkageError e) {
      // Whatever Jira throws: what was noted is read the next time, and the rest is right.
      LOG.warn("The ranking of {} is not up to date", held.wanted().project().key(), e);
      ranking.giveBack(taken);
      ranking.notPatched(new Failure(held.wanted(), e, bounds.now()));
    }
  }

  /** Empty if so much is different that everything has to be read. */
  private Optional<Held> patched(ProjectRanking ranking, Held held, Notes taken) {
    Wanted wanted = held.wanted();
    Instant now = bounds.now();
    // Before anything is read: what is told from here on may be missed.
    long heard = cluster.heard(wanted.id(), Topic.ISSUES);
    boolean due = isDue(ranking, held, now);
    Optional<Set<Long>> ids = ids(held, taken, due ? held.freshness().minutes(now) : 0);
    if (ids.isEmpty()) {
      return Optional.empty();
    }
    List<BacklogEntry> read = entries.among(wanted, ids.get());
    RankedBacklog backlog = held.backlog().with(ids.get(), read, builds::nextRevision, now);
    Held patched = withReviews(new Held(wanted, backlog, held.freshness()));
    return Optional.of(due ? counted(ranking, patched, now, heard) : patched);
  }

  private Optional<Set<Long>> ids(Held held, Notes taken, long minutes) {
    Set<Long> ids = new LinkedHashSet<>(taken.issues());
    if (taken.tooMany()) {
      return Optional.empty();
    }
    ids.addAll(entries.summing(held.wanted(), taken.ends()));
    if (minutes > 0) {
      Optional<List<Long>> updated = entries.updated(held.wanted(), minutes);
      if (updated.isEmpty()) {
        return Optional.empty();
      }
      ids.addAll(updated.get());
    }
    return Optional.of(ids).filter(all -> all.size() <= Notes.MOST);
  }

  private Held withReviews(Held held) {
    long heard = cluster.heard(held.wanted().id(), Topic.REVIEWS);
    Instant now = bounds.now();
    if (!held.freshness().reviewsDue(now, heard)) {
      return held;
    }
    RankedBacklog backlog =
        entries.reviews().map(stamps -> held.backlog().reviewed(stamps::of)).orElse(held.backlog());
    return new Held(held.wanted(), backlog, held.freshness().reviewed(now, heard));
  }

  /** A deleted issue is not found among those that changed: the number tells. */
  private Held counted(ProjectRanking ranking, Held held, Instant now, long heard) {
    Freshness before = held.freshness();
    long surplus = entries.count(held.wanted()) - held.backlog().size();
    // What somebody here changes at this very moment is no doubt.
    boolean doubt = surplus != before.surplus() && !ranking.hasNotes();
    if (doubt && before.doubtful()) {
      builds.begin(ranking, held.wanted());
    }
    return new Held(held.wanted(), held.backlog(), before.lookedAt(now, heard, doubt));
  }
}
