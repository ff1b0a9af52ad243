package org.riceforjira.plugin.ranking;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.plugin.jira.ProjectRef;
import org.springframework.stereotype.Component;

/**
 * The rankings of projects as nobody in particular sees them, with all candidates. For people there
 * is {@link SeenBacklogs}.
 */
@Component
public class Rankings {
  private final HeldRankings rankings;
  private final Builds builds;
  private final Upkeep upkeep;
  private final RankingFailures failures;
  private final Bounds bounds;

  Rankings(
      HeldRankings rankings,
      Builds builds,
      Upkeep upkeep,
      RankingFailures failures,
      Bounds bounds) {
    this.rankings = rankings;
    this.builds = builds;
    this.upkeep = upkeep;
    this.failures = failures;
    this.bounds = bounds;
  }

  /** A ranking, or why there is none now. */
  public sealed interface Answer permits Ready, Preparing, Failed {}

  /**
   * The ranking.
   *
   * @param stale true if it was made with other settings or could not be brought up to date; a
   *     newer one follows as soon as it can be made
   */
  public record Ready(RankedBacklog backlog, boolean stale) implements Answer {
    public Ready {
      Objects.requireNonNull(backlog, "backlog");
    }
  }

  /**
   * The ranking is being made; ask again soon.
   *
   * @param done how many candidates are read
   * @param of how many there are; 0 while nobody knows
   */
  public record Preparing(long done, long of) implements Answer {}

  /** The ranking cannot be made; the sentence is for people. */
  public record Failed(String sentence) implements Answer {
    public Failed {
      Objects.requireNonNull(sentence, "sentence");
    }
  }

  /** The ranking now, or how far its making is; waits a moment at most. */
  public Answer of(ProjectRef project, VersionedSettings settings) {
    Wanted wanted = new Wanted(project, settings);
    if (failures.inCircle()) {
      return new Failed(failures.circle(wanted));
    }
    ProjectRanking ranking = find(wanted, bounds.moment());
    Held held = ranking.held();
    Optional<Failure> failure = ranking.notMade();
    if (held != null) {
      boolean behind = failure.isPresent() || ranking.notPatched().isPresent();
      return new Ready(held.backlog(), behind || !held.wanted().serves(wanted));
    }
    return failure
        .<Answer>map(why -> new Failed(failures.sentence(why)))
        .orElseGet(() -> preparing(ranking.build()));
  }

  /** Null if the making ended just now. */
  private static Preparing preparing(Build build) {
    return build == null ? new Preparing(0, 0) : new Preparing(build.done(), build.of());
  }

  /**
   * The ranking now, after waiting for it.
   *
   * @throws org.riceforjira.plugin.jira.PartUnavailable if this Jira cannot search
   * @throws org.riceforjira.plugin.jira.UnusableCandidates if the settings' query is no JQL, or
   *     asks for a ranking itself
   * @throws org.riceforjira.plugin.jira.RankFailed if reading the candidates broke down, or takes
   *     minutes
   */
  public RankedBacklog now(ProjectRef project, VersionedSettings settings) {
    Wanted wanted = new Wanted(project, settings);
    if (failures.inCircle()) {
      throw failures.inCircle(wanted);
    }
    ProjectRanking ranking = find(wanted, bounds.patience());
    Held held = ranking.held();
    if (held == null) {
      throw failures.exception(ranking.notMade());
    }
    return held.backlog();
  }

  private ProjectRanking find(Wanted wanted, Duration wait) {
    ProjectRanking ranking = rankings.of(wanted.id());
    Held held = ranking.held();
    if (held == null) {
      make(ranking, wanted, wait);
    } else if (!held.wanted().serves(wanted)) {
      // Who asks first waits a moment for the new one; meanwhile the old one is there for all.
      boolean first = ranking.build() == null;
      make(ranking, wanted, first ? bounds.moment() : Duration.ZERO);
    }
    held = ranking.held();
    if (held != null && held.wanted().serves(wanted)) {
      upkeep.refresh(ranking);
    }
    return ranking;
  }

  private void make(ProjectRanking ranking, Wanted wanted, Duration wait) {
    builds.begin(ranking, wanted).ifPresent(build -> Waiting.until(build.end(), wait));
  }
}
