package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import org.riceforjira.core.sentence.SortText;

/**
 * A custom field that settings can name.
 *
 * @param id such as "customfield_10100"
 * @param type key of its type
 */
public record FieldChoice(String id, String name, String type) {
  static final Comparator<FieldChoice> BY_NAME =
      Comparator.comparing((FieldChoice field) -> SortText.of(field.name()), SortText.ORDER)
          .thenComparing(FieldChoice::id);

  private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

  private static final Set<String> SELECT = Set.of(TYPES + "select", TYPES + "radiobuttons");

  /** Fields of options, and of one line of text: what {@link LaneReader} can read. */
  private static final Set<String> TEAM =
      Set.of(
          TYPES + "select",
          TYPES + "radiobuttons",
          TYPES + "multiselect",
          TYPES + "multicheckboxes",
          TYPES + "textfield",
          TYPES + "readonlyfield");

  /** How Jira Software names its field; its type is that of any number. */
  private static final Set<String> STORY_POINTS = Set.of("Story Points", "Story point estimate");

  public FieldChoice {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
  }

  static FieldChoice of(CustomField field) {
    return new FieldChoice(
        field.getId(), field.getFieldName(), field.getCustomFieldType().getKey());
  }

  public boolean isNumber() {
    return type.equals(FieldSetup.NUMBER);
  }

  /** True for a type of Jira's own: what is in fields of other apps nobody knows before. */
  public boolean isOfJira() {
    return type.startsWith(TYPES);
  }

  /** True for a field of which one option is chosen. */
  public boolean isSelect() {
    return SELECT.contains(type);
  }

  /** True for a day without a time. */
  public boolean isDate() {
    return type.equals(PlannedFields.DATE);
  }

  /** True for a field of one version. */
  public boolean isVersion() {
    return type.equals(PlannedFields.VERSION);
  }

  /** True if lanes by team can be read from it. */
  public boolean namesTeams() {
    return TEAM.contains(type);
  }

  /** True for the story points of Jira Software. */
  public boolean isStoryPoints() {
    return isNumber() && STORY_POINTS.stream().anyMatch(name::equalsIgnoreCase);
  }
}
