package org.riceforjira.plugin.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riceforjira.plugin.jira.FieldChoice;
import org.riceforjira.plugin.jira.FieldState;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.RiceField;
import org.riceforjira.plugin.jira.ScreenAddition;
import org.riceforjira.plugin.settings.ChoicesJson.FieldJson;

/**
 * The state of the setup on the wire.
 *
 * @param fields by reach, impact, confidence, effort and score; an id of null would be created
 * @param ready true once the site uses all five fields
 * @param numberFields of which the five can be chosen
 * @param screens for the project asked about, fields that screens lack (GET) or were given (POST)
 */
record SetupJson(
    Map<String, FieldState> fields,
    boolean ready,
    List<FieldJson> numberFields,
    List<ScreenAddition> screens,
    List<ProjectJson> projects) {

  /** A project to choose. */
  record ProjectJson(String key, String name) {}

  static SetupJson of(
      Map<RiceField, FieldState> states,
      List<FieldChoice> numberFields,
      List<ScreenAddition> screens,
      List<ProjectRef> projects) {
    Map<String, FieldState> fields = new LinkedHashMap<>();
    states.forEach((field, state) -> fields.put(field.key(), state));
    return new SetupJson(
        fields,
        states.values().stream().allMatch(FieldState::inUse),
        numberFields.stream().map(field -> new FieldJson(field.id(), field.name())).toList(),
        screens,
        projects.stream().map(p -> new ProjectJson(p.key(), p.name())).toList());
  }
}
