package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.LinkNeed;
import org.riceforjira.core.settings.PlanFields;
import org.riceforjira.core.settings.ProjectSettings;

/** Checks the fields that planned dates are to be written to. */
final class PlanFieldsCheck {
  private static final String PATH = "$.planning.planFields.";

  private final CustomFieldManager fields;
  private final Texts texts;

  PlanFieldsCheck(CustomFieldManager fields, Texts texts) {
    this.fields = fields;
    this.texts = texts;
  }

  /** Adds a sentence by JSON path for each that cannot be written to. */
  void check(ProjectSettings wanted, Map<String, String> problems) {
    PlanFields chosen = wanted.planning().fields();
    Set<String> read = read(wanted);
    chosen.start().ifPresent(id -> check(PATH + "start", id, PlannedFields.DATE, read, problems));
    chosen
        .end()
        .filter(id -> !id.equals(PlanFields.DUE_DATE))
        .ifPresent(id -> check(PATH + "end", id, PlannedFields.DATE, read, problems));
    chosen
        .version()
        .filter(id -> !id.equals(PlanFields.FIX_VERSIONS))
        .ifPresent(id -> check(PATH + "version", id, PlannedFields.VERSION, read, problems));
  }

  private void check(
      String path, String id, String type, Set<String> read, Map<String, String> problems) {
    CustomField field =
        id.matches("customfield_\\d{1,18}") ? fields.getCustomFieldObject(id) : null;
    if (field == null) {
      problems.put(path, texts.text("rice.error.settings.field.missing", id));
    } else if (read.contains(id)) {
      problems.put(path, texts.text("rice.error.settings.field.source", field.getFieldName(), id));
    } else if (!type.equals(field.getCustomFieldType().getKey())) {
      String sentence =
          type.equals(PlannedFields.DATE)
              ? "rice.error.settings.field.date"
              : "rice.error.settings.field.version";
      problems.put(path, texts.text(sentence, field.getFieldName(), id));
    }
  }

  /** A plan that changed a source would change the scores that it was made from. */
  private static Set<String> read(ProjectSettings wanted) {
    FactNeeds needs = wanted.needs();
    Set<String> read = new HashSet<>(needs.numberFields());
    read.addAll(needs.optionFields());
    needs.links().stream().map(LinkNeed::field).forEach(field -> field.ifPresent(read::add));
    needs.scoreField().ifPresent(read::add);
    return read;
  }
}
