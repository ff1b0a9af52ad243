package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.LinkNeed;
import org.riceforjira.core.settings.PlanFields;
import org.riceforjira.core.settings.ProjectSettings;

/** Checks the fields that planned dates are to be written to. */
final class PlanFieldsCheck {
  private static final String PATH = "$.planning.planFields.";

  private final FieldCheck fields;
  private final Texts texts;

  PlanFieldsCheck(FieldCheck fields, Texts texts) {
    this.fields = fields;
    this.texts = texts;
  }

  /** Objects to each that cannot be written to. */
  void check(ProjectSettings wanted, Objections objections) {
    PlanFields chosen = wanted.planning().fields();
    Set<String> read = read(wanted);
    chosen.start().ifPresent(id -> check(PATH + "start", id, PlannedFields.DATE, read, objections));
    chosen
        .end()
        .filter(id -> !id.equals(PlanFields.DUE_DATE))
        .ifPresent(id -> check(PATH + "end", id, PlannedFields.DATE, read, objections));
    chosen
        .version()
        .filter(id -> !id.equals(PlanFields.FIX_VERSIONS))
        .ifPresent(id -> check(PATH + "version", id, PlannedFields.VERSION, read, objections));
  }

  private void check(String path, String id, String type, Set<String> read, Objections objections) {
    fields
        .any(path, id, objections)
        .ifPresent(
            field ->
                objection(field, type, read)
                    .map(key -> texts.text(key, field.getFieldName(), id))
                    .ifPresent(sentence -> objections.add(path, id, sentence)));
  }

  /** The key of what to say. */
  private static Optional<String> objection(CustomField field, String type, Set<String> read) {
    if (read.contains(field.getId())) {
      return Optional.of("rice.error.settings.field.source");
    }
    if (type.equals(field.getCustomFieldType().getKey())) {
      return Optional.empty();
    }
    return Optional.of(
        type.equals(PlannedFields.DATE)
            ? "rice.error.settings.field.date"
            : "rice.error.settings.field.version");
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
