package org.riceforjira.plugin.ranking;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.riceforjira.plugin.jira.ClusterNews;
import org.riceforjira.plugin.jira.ClusterNews.Topic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes rankings from scratch, in the background; whoever wants the same shares one making. */
@Component
class Builds {
  private static final Logger LOG = LoggerFactory.getLogger(Builds.class);

  private final HeldRankings rankings;
  private final CandidateEntries entries;
  private final ClusterNews cluster;
  private final RankingExecutor threads;
  private final Bounds bounds;
  private final AtomicLong revisions = new AtomicLong();

  Builds(
      HeldRankings rankings,
      CandidateEntries entries,
      ClusterNews cluster,
      RankingExecutor threads,
      Bounds bounds) {
    this.rankings = rankings;
    this.entries = entries;
    this.cluster = cluster;
    this.threads = threads;
    this.bounds = bounds;
  }

  /** A number that no ranking had before. */
  long nextRevision() {
    return revisions.incrementAndGet();
  }

  /** The making under way, or a new one; empty if it is too early after a failure. */
  Optional<Build> begin(ProjectRanking ranking, Wanted wanted) {
    boolean rests = ranking.notMade().filter(why -> why.rests(wanted, bounds.now())).isPresent();
    Build mine = new Build(wanted);
    Build begun = rests ? ranking.build() : ranking.begin(mine);
    if (begun == mine) {
      try {
        threads.execute(() -> make(ranking, mine));
      } catch (RejectedExecutionException e) {
        fail(ranking, mine, e);
      }
    }
    return Optional.ofNullable(begun);
  }

  private void make(ProjectRanking ranking, Build build) {
    try {
      Held made = made(build, ranking.held());
      if (goesOn(build)) {
        // Here nobody waits for it; later ones are made from these.
        made.backlog().intervals();
        ranking.finish(build, made);
        rankings.trim();
      }
    } catch (RuntimeException | Error e) {
      // Whatever Jira throws: those who wait are told, and it is tried again later. A making that
      // never ended would prevent all others.
      LOG.warn("The ranking of {} could not be made", build.wanted().project().key(), e);
      fail(ranking, build, e);
    } finally {
      build.end().complete(null);
    }
  }

  private void fail(ProjectRanking ranking, Build build, Throwable cause) {
    ranking.fail(build, new Failure(build.wanted(), cause, bounds.now()));
    build.end().complete(null);
  }

  private boolean goesOn(Build build) {
    return !build.cancelled() && !threads.stopping();
  }

  private Held made(Build build, Held before) {
    Wanted wanted = build.wanted();
    Instant start = bounds.now();
    // Before anything is read: what is told from here on may be missed by the reading.
    long issues = cluster.heard(wanted.id(), Topic.ISSUES);
    long reviews = cluster.heard(wanted.id(), Topic.REVIEWS);
    long count = entries.count(wanted);
    build.progress(0, count);
    Map<Long, BacklogEntry> read = new HashMap<>();
    entries.all(
        wanted,
        page -> {
          page.forEach(entry -> read.put(entry.id(), entry));
          build.progress(read.size(), count);
          threads.freshen();
          return goesOn(build);
        });
    RankedBacklog backlog =
        RankedBacklog.of(nextRevision(), start, wanted.settings().uncertainty(), read.values());
    // Alone, this node has all in its index at once.
    Instant settled = issues > 0 ? start.plus(Freshness.SETTLING) : start;
    Freshness freshness =
        new Freshness(
            start, start, settled, issues, reviews, Instant.EPOCH, count - read.size(), false);
    return new Held(wanted, before == null ? backlog : backlog.like(before.backlog()), freshness);
  }
}
