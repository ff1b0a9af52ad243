package org.riceforjira.plugin.jira;

import java.util.List;
import org.riceforjira.core.score.AlignmentRule;

/**
 * Jira does not say which issues serve a goal, so nobody knows their scores; to go on as if none
 * did would change them.
 */
public final class UnusableGoal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String jql;
  private final String objection;

  UnusableGoal(String jql, String objection, Throwable cause) {
    super("Jira does not accept the query of a goal, " + jql + ": " + objection, cause);
    this.jql = jql;
    this.objection = objection;
  }

  /** The query of the goal. */
  public String jql() {
    return jql;
  }

  /** What Jira says against it. */
  public String objection() {
    return objection;
  }

  /** What people call the first of these goals that has the query; the query if none has. */
  public String label(List<AlignmentRule> goals) {
    return goals.stream()
        .filter(goal -> goal.jql().equals(jql))
        .map(AlignmentRule::label)
        .findFirst()
        .orElse(jql);
  }
}
