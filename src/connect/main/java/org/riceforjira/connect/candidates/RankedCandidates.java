package org.riceforjira.connect.candidates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.riceforjira.core.rank.RankIntervals;
import org.riceforjira.core.rank.Ranking;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.settings.ProjectSettings;

/**
 * Candidates in their order, best first, those without a score at the end. Positions are those of
 * the ranking, from 0. Of each issue it holds little more than its key and its summary.
 */
public final class RankedCandidates {
  private final ProjectSettings settings;
  private final Ranking ranking;
  private final List<Candidate> arrived;
  private RankIntervals intervals;
  private Map<Long, Integer> positions;

  private RankedCandidates(ProjectSettings settings, Ranking ranking, List<Candidate> arrived) {
    this.settings = settings;
    this.ranking = ranking;
    this.arrived = arrived;
  }

  /** Takes candidates as they are read; for one ranking. */
  public static final class Builder {
    private final ProjectSettings settings;
    private final Evaluator evaluator;
    private final Ranking.Builder ranking = new Ranking.Builder();
    private final List<Candidate> arrived = new ArrayList<>();

    public Builder(ProjectSettings settings) {
      this.settings = Objects.requireNonNull(settings, "settings");
      this.evaluator = new Evaluator(settings.rules());
    }

    /** Adds one more, each once. */
    public Builder add(IssueFacts facts, String summary) {
      Evaluation evaluation = evaluator.evaluate(facts);
      ranking.add(evaluation.scored());
      boolean stale =
          !settings.rules().rounding().same(facts.storedScore(), evaluation.scoreOrNull());
      arrived.add(
          new Candidate(
              facts.id(),
              summary,
              facts.storedScore(),
              stale,
              evaluation.goal().map(AlignmentRule::label),
              evaluation.gaps()));
      return this;
    }

    public RankedCandidates build() {
      return new RankedCandidates(settings, ranking.build(), arrived);
    }
  }

  public ProjectSettings settings() {
    return settings;
  }

  public Ranking ranking() {
    return ranking;
  }

  public Candidate candidate(int position) {
    return arrived.get(ranking.arrival(position));
  }

  /** Where an issue is, by its id; empty for one that is no candidate. */
  public OptionalInt position(long id) {
    if (positions == null) {
      positions = new HashMap<>();
      for (int position = 0; position < ranking.size(); position++) {
        positions.put(candidate(position).id(), position);
      }
    }
    Integer position = positions.get(id);
    return position == null ? OptionalInt.empty() : OptionalInt.of(position);
  }

  /** How sure the ranks are; computed when somebody first asks. */
  public RankIntervals intervals() {
    if (intervals == null) {
      intervals = RankIntervals.of(ranking, settings.uncertainty());
    }
    return intervals;
  }

  /** How many stored scores ought to be something else. */
  public long stale() {
    return arrived.stream().filter(Candidate::stale).count();
  }
}
