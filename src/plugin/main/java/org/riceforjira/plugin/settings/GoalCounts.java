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
  /**
   * For so many goals that match anything it is counted of how many issues they are the first. Each
   * of these counts asks the queries of all goals before it too, and people wait.
   */
  static final int MOST_FIRST = 10;

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
      String jql = goals.get(i).jql();
      OptionalLong matching = counts.matching(project, jql);
      OptionalLong until = before;
      if (!matching.equals(OptionalLong.of(0))) {
        earlier.add(jql);
        until = before.isPresent() ? any(project, matching, earlier) : before;
      }
      counted.add(new GoalJson("$.goals[" + i + "]", orNull(matching), more(before, until)));
      before = until;
    }
    return counted;
  }

  /** How many match one of so many: JQL's NOT would lose issues whose field is empty. */
  private OptionalLong any(ProjectId project, OptionalLong last, List<String> goals) {
    if (last.isEmpty() || goals.size() > MOST_FIRST) {
      return OptionalLong.empty();
    }
    return goals.size() == 1 ? last : counts.matchingAny(project, goals);
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
