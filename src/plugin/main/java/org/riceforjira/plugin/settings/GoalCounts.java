package org.riceforjira.plugin.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.SeenCounts;
import org.riceforjira.plugin.settings.CheckJson.GoalJson;
import org.springframework.stereotype.Component;

/** Counts which issues of a project serve its goals now. */
@Component
class GoalCounts {
  private final SeenCounts counts;

  GoalCounts(SeenCounts counts) {
    this.counts = counts;
  }

  /** The counts of each goal, in their order. */
  List<GoalJson> of(ProjectId project, List<AlignmentRule> goals) {
    List<GoalJson> counted = new ArrayList<>();
    List<String> earlier = new ArrayList<>();
    OptionalLong before = OptionalLong.of(0);
    for (int i = 0; i < goals.size(); i++) {
      earlier.add(goals.get(i).jql());
      OptionalLong matching = counts.matching(project, goals.get(i).jql());
      // How many more match one of so many: JQL's NOT would lose issues whose field is empty.
      OptionalLong until = i == 0 ? matching : counts.matchingAny(project, earlier);
      counted.add(new GoalJson("$.goals[" + i + "]", orNull(matching), more(before, until)));
      before = until;
    }
    return counted;
  }

  /** Issues may change between two counts. */
  private static Long more(OptionalLong before, OptionalLong until) {
    return before.isPresent() && until.isPresent()
        ? (Long) Math.max(0, until.getAsLong() - before.getAsLong())
        : null;
  }

  static Long orNull(OptionalLong count) {
    return count.isPresent() ? (Long) count.getAsLong() : null;
  }
}
