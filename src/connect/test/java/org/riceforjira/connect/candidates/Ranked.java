package org.riceforjira.connect.candidates;

import java.util.Map;
import java.util.Set;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.settings.ProjectSettings;

/** Candidates of the example project as a test wants them, without a Jira. */
public final class Ranked {
  private static final Map<Long, String> SUMMARIES =
      Map.of(1L, "Faster search", 2L, "Dark mode", 3L, "Guest checkout");

  private final RankedCandidates.Builder builder;
  private RankedCandidates built;

  private Ranked(ProjectSettings settings) {
    builder = new RankedCandidates.Builder(settings);
  }

  public static Ranked by(ProjectSettings settings) {
    return new Ranked(settings);
  }

  /** Intercom's three projects, whose scores are stored: 675, 400, 800. */
  public static Ranked intercom(ProjectSettings settings) {
    return by(settings)
        .with(Example.issue(1, 450.0, 3.0, 100.0, 2.0).storedScore(675.0))
        .with(Example.issue(2, 2000.0, 1.0, 80.0, 4.0).storedScore(400.0))
        .with(Example.issue(3, 800.0, 2.0, 50.0, 1.0).storedScore(800.0));
  }

  public Ranked with(IssueFacts.Builder facts, String... queries) {
    Set.of(queries).forEach(facts::matching);
    IssueFacts issue = facts.build();
    builder.add(issue, SUMMARIES.getOrDefault(issue.id(), "Idea " + issue.id()));
    return this;
  }

  public RankedCandidates ranked() {
    if (built == null) {
      built = builder.build();
    }
    return built;
  }
}
