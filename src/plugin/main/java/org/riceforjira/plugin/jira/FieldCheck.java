package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;

/** Checks that there are the custom fields that somebody names. */
final class FieldCheck {
  private final CustomFieldManager fields;
  private final Texts texts;

  FieldCheck(CustomFieldManager fields, Texts texts) {
    this.fields = fields;
    this.texts = texts;
  }

  /** The field; empty, with an objection, if it is not there. */
  Optional<CustomField> any(String path, String id, Objections objections) {
    Optional<CustomField> found =
        Optional.of(id)
            .filter(name -> name.matches("customfield_\\d{1,18}"))
            .map(fields::getCustomFieldObject);
    if (found.isEmpty()) {
      objections.add(path, id, texts.text("rice.error.settings.field.missing", id));
    }
    return found;
  }

  void number(String path, String id, Objections objections) {
    any(path, id, objections)
        .filter(field -> !FieldSetup.NUMBER.equals(field.getCustomFieldType().getKey()))
        .ifPresent(
            field -> {
              String name = field.getFieldName();
              objections.add(path, id, texts.text("rice.error.settings.field.number", name, id));
            });
  }
}
