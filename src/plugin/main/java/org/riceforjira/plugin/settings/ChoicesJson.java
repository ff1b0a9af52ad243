package org.riceforjira.plugin.settings;

import java.util.List;
import java.util.Map;

/**
 * What the settings of a project can name, for pickers; fields are those of the project, by name.
 * Null stands for what this Jira does not tell.
 *
 * @param numberFields that a factor can be read from; the score is not among them
 * @param scoreFields that the score can be written to
 * @param projects others with settings of their own that the visitor administers, by key
 * @param presets scales to be taken over, by factor
 * @param names what the visitor reads instead of names of units and levels, by what is stored
 */
record ChoicesJson(
    List<NumberFieldJson> numberFields,
    List<SelectFieldJson> selectFields,
    List<FieldJson> dateFields,
    List<FieldJson> versionFields,
    List<FieldJson> teamFields,
    List<FieldJson> scoreFields,
    List<LinkTypeJson> linkTypes,
    List<String> priorities,
    List<RoleJson> roles,
    List<ProjectJson> projects,
    Map<String, List<PresetJson>> presets,
    Map<String, String> names,
    boolean mayChooseScoreField) {

  record FieldJson(String id, String name) {}

  /**
   * A number field.
   *
   * @param storyPoints true for the story points of Jira Software
   */
  record NumberFieldJson(String id, String name, boolean storyPoints) {}

  /**
   * A field of which one option is chosen.
   *
   * @param options in the order of the field; null where this Jira does not tell
   */
  record SelectFieldJson(String id, String name, List<String> options) {}

  record LinkTypeJson(String name, String outward, String inward) {}

  record RoleJson(long id, String name) {}

  record ProjectJson(String key, String name) {}

  /**
   * A scale with its name.
   *
   * @param stored what the numbers of a confidence mean: "percent" or "raw"; null for other factors
   */
  record PresetJson(String id, String label, List<LevelJson> levels, String stored) {}

  record LevelJson(String name, double value) {}
}
