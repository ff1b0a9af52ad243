package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Finds the five RICE fields and creates those that are missing: plain number fields of Jira's own,
 * for all projects and issue types. Repeatable: what exists is used. Administrators may choose
 * other number fields instead.
 */
@Component
public class FieldSetup {

  /** The type of plain number fields. */
  static final String NUMBER = "com.atlassian.jira.plugin.system.customfieldtypes:float";

  private final CustomFieldManager fields;
  private final Locks locks;
  private final RiceFieldsStore store;
  private final ApiCheck api;
  private final Texts texts;

  public FieldSetup(
      @ComponentImport CustomFieldManager fields,
      Locks locks,
      RiceFieldsStore store,
      ApiCheck api,
      Texts texts) {
    this.fields = fields;
    this.locks = locks;
    this.store = store;
    this.api = api;
    this.texts = texts;
  }

  /** What exists now, and so what {@link #create} would do. */
  public Map<RiceField, FieldState> states() {
    Map<RiceField, FieldState> states = new EnumMap<>(RiceField.class);
    Map<RiceField, String> chosen = store.chosen();
    for (RiceField field : RiceField.values()) {
      states.put(field, state(field, chosen.get(field)));
    }
    return states;
  }

  /**
   * Creates what is missing and remembers all five. What was created for a setup that failed is
   * used by the next one.
   *
   * @param wishes what somebody chose, for some of them
   * @param check is asked before anything is changed, and while nobody else changes anything
   * @throws AmbiguousField if several number fields carry one of the other names: nothing is
   *     changed
   */
  public Map<RiceField, FieldState> create(Map<RiceField, FieldWish> wishes, FieldsCheck check) {
    return locks.alone(Locks.SETUP, () -> createMissing(wishes, check));
  }

  private Map<RiceField, FieldState> createMissing(
      Map<RiceField, FieldWish> wishes, FieldsCheck check) {
    Map<RiceField, FieldState> states = states();
    Map<RiceField, String> ids = new EnumMap<>(RiceField.class);
    states.forEach(
        (field, state) ->
            ids.put(field, wishes.getOrDefault(field, new FieldWish(state.id())).id()));
    states.forEach(
        (field, state) -> {
          if (!wishes.containsKey(field)) {
            refuseAmbiguous(field, state);
          }
        });
    check.check(Collections.unmodifiableMap(ids));
    ids.replaceAll((field, id) -> id == null ? made(field, ids) : id);
    store.write(ids);
    return states();
  }

  private String made(RiceField field, Map<RiceField, String> taken) {
    String before = store.created().get(field);
    if (before != null
        && fields.getCustomFieldObject(before) != null
        && !taken.containsValue(before)) {
      return before;
    }
    String id = create(field);
    store.create(field, id);
    return id;
  }

  private FieldState state(RiceField field, String chosenId) {
    CustomField chosen = chosenId == null ? null : fields.getCustomFieldObject(chosenId);
    if (chosen != null) {
      return new FieldState(chosen.getId(), chosen.getFieldName(), true, List.of());
    }
    List<CustomField> named =
        fields.getCustomFieldObjectsByName(field.fieldName()).stream()
            .filter(candidate -> NUMBER.equals(candidate.getCustomFieldType().getKey()))
            .toList();
    return switch (named.size()) {
      case 0 -> new FieldState(null, field.fieldName(), false, List.of());
      case 1 -> new FieldState(named.get(0).getId(), field.fieldName(), false, List.of());
      default ->
          new FieldState(
              null, field.fieldName(), false, named.stream().map(CustomField::getId).toList());
    };
  }

  private void refuseAmbiguous(RiceField field, FieldState state) {
    if (!state.ambiguous().isEmpty()) {
      throw new AmbiguousField(
          texts.text(
              "rice.error.setup.ambiguous",
              field.fieldName(),
              String.join(", ", state.ambiguous())));
    }
  }

  private String create(RiceField field) {
    api.need(ApiPart.FIELD_CREATION);
    return FieldCreation.create(fields, field.fieldName(), texts.text("rice.field." + field.key()));
  }

  /** Looks up what fields are created with, and creates none. */
  void look() {
    api.need(ApiPart.FIELD_CREATION);
    FieldCreation.look(fields);
  }
}
