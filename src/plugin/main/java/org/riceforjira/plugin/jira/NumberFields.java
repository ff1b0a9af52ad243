package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The site's plain number fields, of which administrators choose the RICE fields. */
@Component
public class NumberFields {
  private final CustomFieldManager fields;
  private final Texts texts;

  public NumberFields(@ComponentImport CustomFieldManager fields, Texts texts) {
    this.fields = fields;
    this.texts = texts;
  }

  /** All of them, by name. */
  public List<FieldChoice> all() {
    return fields.getCustomFieldObjects().stream()
        .map(FieldChoice::of)
        .filter(FieldChoice::isNumber)
        .sorted(FieldChoice.BY_NAME)
        .toList();
  }

  /**
   * What is wrong with a choice, a sentence for each field that is concerned; nothing if it can be
   * made.
   *
   * @param ids what would be used, by field; null for one that is created
   */
  public Map<RiceField, String> objections(Map<RiceField, String> ids) {
    Map<RiceField, String> objections = new EnumMap<>(RiceField.class);
    Set<String> taken = new HashSet<>();
    ids.forEach(
        (field, id) -> {
          if (id == null) {
            return;
          }
          CustomField found =
              id.startsWith("customfield_") ? fields.getCustomFieldObject(id) : null;
          if (found == null) {
            objections.put(field, texts.text("rice.error.settings.field.missing", id));
          } else if (!FieldChoice.of(found).isNumber()) {
            objections.put(
                field, texts.text("rice.error.settings.field.number", found.getFieldName(), id));
          } else if (!taken.add(id)) {
            objections.put(field, texts.text("rice.error.setup.twice", found.getFieldName(), id));
          }
        });
    return objections;
  }
}
