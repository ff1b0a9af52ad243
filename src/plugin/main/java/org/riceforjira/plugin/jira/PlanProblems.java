package org.riceforjira.plugin.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.settings.PlanFields;
import org.riceforjira.core.settings.Planning;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/**
 * Finds out whether Jira still has what a project chooses issues, plans and editors by. None of it
 * makes scores wrong: a goal whose query is refused ends a run before it writes.
 */
@Component
class PlanProblems {
  private static final String FIELDS = "$.planning.planFields.";

  private final MappedFields fields;
  private final LinkTypes links;
  private final ProjectRoles roles;
  private final QueryCheck queries;
  private final Texts texts;

  PlanProblems(
      MappedFields fields, LinkTypes links, ProjectRoles roles, QueryCheck queries, Texts texts) {
    this.fields = fields;
    this.links = links;
    this.roles = roles;
    this.queries = queries;
    this.texts = texts;
  }

  /** What Jira says against queries is what it says to the visitor. */
  List<SettingsProblem> of(ProjectId project, ProjectSettings settings) {
    List<SettingsProblem> problems = new ArrayList<>();
    role(settings.use().editorsRole()).ifPresent(problems::add);
    List<AlignmentRule> goals = settings.rules().alignment();
    for (int i = 0; i < goals.size(); i++) {
      goal(project, goals.get(i), "$.goals[" + i + "].jql").ifPresent(problems::add);
    }
    Planning planning = settings.planning();
    queries
        .objection(project, planning.candidates())
        .map(said -> texts.text("rice.settings.problem.candidates", said))
        .map(sentence -> told("$.planning.candidates.jql", sentence))
        .ifPresent(problems::add);
    field("$.planning.lanes.field", planning.lanes().field(), "rice.settings.problem.field.lanes")
        .ifPresent(problems::add);
    if (links.lack(planning.prerequisites().linkType())) {
      String type = planning.prerequisites().linkType();
      String sentence = texts.text("rice.settings.problem.link.prerequisites", type);
      problems.add(told("$.planning.prerequisites.linkType", sentence));
    }
    planFields(planning.fields(), problems);
    return problems;
  }

  private void planFields(PlanFields chosen, List<SettingsProblem> problems) {
    String key = "rice.settings.problem.field.plan";
    field(FIELDS + "start", chosen.start(), key).ifPresent(problems::add);
    Optional<String> end = chosen.end().filter(id -> !id.equals(PlanFields.DUE_DATE));
    field(FIELDS + "end", end, key).ifPresent(problems::add);
    Optional<String> version = chosen.version().filter(id -> !id.equals(PlanFields.FIX_VERSIONS));
    field(FIELDS + "version", version, key).ifPresent(problems::add);
  }

  private Optional<SettingsProblem> role(OptionalLong role) {
    return role.isPresent() && roles.name(role.getAsLong()).isEmpty()
        ? Optional.of(told("$.editors.role", texts.text("rice.settings.problem.role")))
        : Optional.empty();
  }

  private Optional<SettingsProblem> goal(ProjectId project, AlignmentRule goal, String path) {
    return queries
        .objection(project, goal.jql())
        .map(said -> told(path, texts.text("rice.settings.problem.goal", goal.label(), said)));
  }

  private Optional<SettingsProblem> field(String path, Optional<String> id, String key) {
    return id.filter(fields::isMissing).map(gone -> told(path, texts.text(key, gone)));
  }

  private static SettingsProblem told(String path, String sentence) {
    return new SettingsProblem(path, sentence, false);
  }
}
