package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Level;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.ProjectSettings;
import org.springframework.stereotype.Component;

/**
 * Checks settings that somebody wants to store against the Jira they are for. Whether what stored
 * settings name is still there is asked of {@link SettingsProblems}.
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
   * Everything that is wrong, as a sentence by JSON path.
   *
   * @param current the settings in force: who may not choose the score field may keep it
   */
  public Map<String, String> problems(
      ProjectRef project, ProjectSettings wanted, ProjectSettings current) {
    Map<String, String> problems = new LinkedHashMap<>();
    wanted.use().editorsRole().ifPresent(role -> role(role, problems));
    scoreField(wanted.scoreField(), current.scoreField(), problems);
    for (Factor factor : Factor.values()) {
      List<Source> sources = wanted.rules().of(factor).sources();
      for (int i = 0; i < sources.size(); i++) {
        String path =
            "$.factors." + factor.name().toLowerCase(Locale.ROOT) + ".sources[" + i + "].";
        source(factor, sources.get(i), path, problems);
      }
    }
    effortLevels(wanted.rules().of(Factor.EFFORT).scale().levels(), problems);
    query(project, wanted.candidates(), "$.planning.candidates.jql", problems);
    List<AlignmentRule> goals = wanted.rules().alignment();
    for (int i = 0; i < goals.size(); i++) {
      query(project, goals.get(i).jql(), "$.goals[" + i + "].jql", problems);
    }
    wanted
        .planning()
        .lanes()
        .field()
        .ifPresent(field -> exists(field, "$.planning.lanes.field", problems));
    new PlanFieldsCheck(fields, texts).check(wanted, problems);
    return problems;
  }

  private void query(ProjectRef project, String jql, String path, Map<String, String> problems) {
    if (RANKING_FUNCTION.matcher(jql).find()) {
      problems.put(path, texts.text("rice.error.settings.ranking"));
      return;
    }
    queries
        .objection(project.id(), jql)
        .ifPresent(said -> problems.put(path, texts.text("rice.error.settings.jql", said)));
  }

  private void role(long id, Map<String, String> problems) {
    if (roles.all().isEmpty()) {
      problems.put("$.editors.role", texts.text("rice.settings.error.role.unknown"));
    } else if (roles.name(id).isEmpty()) {
      problems.put("$.editors.role", texts.text("rice.settings.error.role", Long.toString(id)));
    }
  }

  private void scoreField(String wanted, String current, Map<String, String> problems) {
    if (!scoreFields.allows(wanted, current)) {
      problems.put("$.scoreField", texts.text("rice.error.settings.scorefield"));
    } else {
      number(wanted, "$.scoreField", problems);
    }
  }

  private void source(Factor factor, Source source, String path, Map<String, String> problems) {
    if (source instanceof Source.NumberField number) {
      number(number.field(), path + "field", problems);
    } else if (source instanceof Source.LinkSum links) {
      number(links.field(), path + "field", problems);
    } else if (source instanceof Source.StoryPoints points) {
      number(points.field(), path + "field", problems);
    } else if (source instanceof Source.OptionField option) {
      exists(option.field(), path + "field", problems);
    } else if (source instanceof Source.Constant constant
        && factor == Factor.EFFORT
        && constant.value() == 0) {
      problems.put(path + "value", texts.text("rice.error.settings.effort"));
    }
  }

  private void effortLevels(List<Level> levels, Map<String, String> problems) {
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).value() == 0) {
        problems.put(
            "$.factors.effort.levels[" + i + "].value", texts.text("rice.error.settings.effort"));
      }
    }
  }

  private void number(String id, String path, Map<String, String> problems) {
    if (exists(id, path, problems)) {
      CustomField field = fields.getCustomFieldObject(id);
      if (!FieldSetup.NUMBER.equals(field.getCustomFieldType().getKey())) {
        problems.put(
            path, texts.text("rice.error.settings.field.number", field.getFieldName(), id));
      }
    }
  }

  private boolean exists(String id, String path, Map<String, String> problems) {
    if (id.matches("customfield_\\d{1,18}") && fields.getCustomFieldObject(id) != null) {
      return true;
    }
    problems.put(path, texts.text("rice.error.settings.field.missing", id));
    return false;
  }
}
