package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.regex.Pattern;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.settings.ProjectSettings;
import org.springframework.stereotype.Component;

/**
 * Checks settings that somebody wants to store against the Jira they are for, all but the sources
 * of factors, which {@link SourceCheck} looks at. Whether what stored settings name is still there
 * is asked of {@link SettingsProblems}.
 */
@Component
public class SettingsCheck {
  /** The ranking cannot be asked for by what it is made of. */
  private static final Pattern RANKING_FUNCTION =
      Pattern.compile("\\brice(Top|Unscored)\\s*\\(", Pattern.CASE_INSENSITIVE);

  private final CustomFieldManager fields;
  private final QueryCheck queries;
  private final ScoreFieldChoice scoreFields;
  private final ProjectRoles roles;
  private final Texts texts;

  public SettingsCheck(
      @ComponentImport CustomFieldManager fields,
      QueryCheck queries,
      ScoreFieldChoice scoreFields,
      ProjectRoles roles,
      Texts texts) {
    this.fields = fields;
    this.queries = queries;
    this.scoreFields = scoreFields;
    this.roles = roles;
    this.texts = texts;
  }

  /**
   * Adds everything that is wrong.
   *
   * @param current the settings in force: who may not choose the score field may keep it
   */
  public void check(
      ProjectRef project, ProjectSettings wanted, ProjectSettings current, Objections objections) {
    wanted.use().editorsRole().ifPresent(role -> role(role, objections));
    scoreField(wanted.scoreField(), current.scoreField(), objections);
    query(project, wanted.candidates(), "$.planning.candidates.jql", objections);
    List<AlignmentRule> goals = wanted.rules().alignment();
    for (int i = 0; i < goals.size(); i++) {
      query(project, goals.get(i).jql(), "$.goals[" + i + "].jql", objections);
    }
    FieldCheck check = new FieldCheck(fields, texts);
    wanted
        .planning()
        .lanes()
        .field()
        .ifPresent(field -> check.any("$.planning.lanes.field", field, objections));
    new PlanFieldsCheck(check, texts).check(wanted, objections);
  }

  private void query(ProjectRef project, String jql, String path, Objections objections) {
    if (RANKING_FUNCTION.matcher(jql).find()) {
      objections.add(path, jql, texts.text("rice.error.settings.ranking"));
      return;
    }
    queries
        .objection(project.id(), jql)
        .ifPresent(said -> objections.add(path, jql, texts.text("rice.error.settings.jql", said)));
  }

  private void role(long id, Objections objections) {
    if (roles.all().isEmpty()) {
      objections.add("$.editors.role", id, texts.text("rice.settings.error.role.unknown"));
    } else if (roles.name(id).isEmpty()) {
      String sentence = texts.text("rice.settings.error.role", Long.toString(id));
      objections.add("$.editors.role", id, sentence);
    }
  }

  private void scoreField(String wanted, String current, Objections objections) {
    if (scoreFields.allows(wanted, current)) {
      new FieldCheck(fields, texts).number("$.scoreField", wanted, objections);
    } else {
      objections.add("$.scoreField", wanted, texts.text("rice.error.settings.scorefield"));
    }
  }
}
