package org.riceforjira.plugin.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.GoalMatches;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.UnusableGoal;
import org.riceforjira.plugin.roadmap.PlanProject;
import org.riceforjira.plugin.roadmap.PlanReport;
import org.springframework.stereotype.Component;

/** Asks which goals the planned issues serve. */
@Component
class GoalReader {
  private final GoalMatches matches;

  GoalReader(GoalMatches matches) {
    this.matches = matches;
  }

  ServedGoals of(PlanReport report) {
    Map<ProjectId, List<Long>> issues =
        report.work().stream()
            .map(PlanReport.PlacedIssue::issue)
            .collect(
                Collectors.groupingBy(
                    IssueRef::project, Collectors.mapping(IssueRef::id, Collectors.toList())));
    Set<String> goals = new LinkedHashSet<>();
    Map<Long, AlignmentRule> byIssue = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    for (PlanProject project : report.wish().projects()) {
      List<AlignmentRule> rules = project.settings().rules().alignment();
      rules.forEach(rule -> goals.add(rule.label()));
      List<Long> ids = issues.getOrDefault(project.ref().id(), List.of());
      try {
        byIssue.putAll(matches.served(project.ref().id(), ids, rules));
      } catch (UnusableGoal e) {
        unknown.add(e.label(rules));
      }
    }
    return new ServedGoals(goals, byIssue, unknown);
  }
}
