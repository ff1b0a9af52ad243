package org.riceforjira.plugin.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.core.score.AlignmentRule;

/**
 * Which goals of the settings issues serve.
 *
 * @param goals what people call them, in the order of the settings
 * @param byIssue the goal of an issue, by its id; none for one that serves none
 * @param unknown goals that nobody can tell of, since Jira does not answer their query
 */
record ServedGoals(Set<String> goals, Map<Long, AlignmentRule> byIssue, List<String> unknown) {
  ServedGoals {
    goals = new LinkedHashSet<>(goals);
    byIssue = new LinkedHashMap<>(byIssue);
    unknown = List.copyOf(unknown);
  }

  /** What people call the goal that an issue serves. */
  Optional<String> of(long issueId) {
    return Optional.ofNullable(byIssue.get(issueId)).map(AlignmentRule::label);
  }
}
