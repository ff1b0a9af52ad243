package org.riceforjira.plugin.jira;

import java.util.Objects;
import java.util.Set;
import org.riceforjira.core.score.IssueFacts;

/**
 * An issue as a list shows it, read now.
 *
 * @param available those of the fields asked about that exist and are meant for the issue's project
 *     and type
 */
public record BacklogRow(
    VisibleIssue issue, RowTraits traits, IssueFacts facts, Set<String> available) {
  public BacklogRow {
    Objects.requireNonNull(issue, "issue");
    Objects.requireNonNull(traits, "traits");
    Objects.requireNonNull(facts, "facts");
    available = Set.copyOf(available);
  }
}
