package org.riceforjira.plugin.ranking;

import java.util.Objects;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.plugin.jira.ProjectRef;
import org.springframework.stereotype.Component;

/**
 * The rankings of projects as nobody in particular sees them, with all candidates. For people there
 * is {@link SeenBacklogs}.
 */
@Component
public class Rankings {

  /** A ranking, or why there is none now. */
  public sealed interface Answer permits Ready, Preparing, Failed {}

  /**
   * The ranking.
   *
   * @param stale true if a newer one is being made, or could not be made
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
    throw new UnsupportedOperationException("Not yet");
  }

  /**
   * The ranking now, after waiting for it.
   *
   * @throws org.riceforjira.plugin.jira.PartUnavailable if this Jira cannot search
   * @throws org.riceforjira.plugin.jira.UnusableCandidates if the settings' query is no JQL
   * @throws org.riceforjira.plugin.jira.RankFailed if reading the candidates broke down
   */
  public RankedBacklog now(ProjectRef project, VersionedSettings settings) {
    throw new UnsupportedOperationException("Not yet");
  }
}
