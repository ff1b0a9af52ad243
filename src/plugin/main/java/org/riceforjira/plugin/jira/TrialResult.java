package org.riceforjira.plugin.jira;

import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.sentence.Sentence;

/**
 * What came of a trial.
 *
 * @param reason why it does not work, is off or was not tried
 */
public record TrialResult(
    TrialGroup group, String code, TrialState state, Optional<Sentence> reason) {
  public TrialResult {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(reason, "reason");
  }
}
