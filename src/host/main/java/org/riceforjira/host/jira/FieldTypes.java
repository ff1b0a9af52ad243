package org.riceforjira.host.jira;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.host.data.FieldRow;

/** Jira's own types of custom fields, their searchers, and what a value of each may be. */
public final class FieldTypes {
  private static final String NAMESPACE = "com.atlassian.jira.plugin.system.customfieldtypes:";

  public static final String NUMBER = NAMESPACE + "float";
  public static final String TEXT = NAMESPACE + "textfield";
  public static final String SELECT = NAMESPACE + "select";
  public static final String MULTI_SELECT = NAMESPACE + "multiselect";
  public static final String DATE = NAMESPACE + "datepicker";

  private static final Map<String, List<String>> SEARCHERS =
      Map.of(
          NUMBER,
          List.of(NAMESPACE + "exactnumber", NAMESPACE + "numberrange"),
          TEXT,
          List.of(NAMESPACE + "textsearcher", NAMESPACE + "exacttextsearcher"),
          NAMESPACE + "textarea",
          List.of(NAMESPACE + "textsearcher"),
          SELECT,
          List.of(NAMESPACE + "multiselectsearcher"),
          NAMESPACE + "radiobuttons",
          List.of(NAMESPACE + "multiselectsearcher"),
          MULTI_SELECT,
          List.of(NAMESPACE + "multiselectsearcher"),
          DATE,
          List.of(NAMESPACE + "daterange"));

  private FieldTypes() {}

  /** Whether there is a type of this complete key. */
  public static boolean exists(String typeKey) {
    return SEARCHERS.containsKey(typeKey);
  }

  /** Whether there is a searcher of this complete key. */
  public static boolean searcherExists(String searcherKey) {
    return SEARCHERS.values().stream().anyMatch(keys -> keys.contains(searcherKey));
  }

  /** Whether a searcher can search a type. */
  public static boolean fits(String searcherKey, String typeKey) {
    return SEARCHERS.getOrDefault(typeKey, List.of()).contains(searcherKey);
  }

  /** Whether values are options, stored by their ids. */
  public static boolean hasOptions(FieldRow field) {
    return fits(NAMESPACE + "multiselectsearcher", field.typeKey());
  }

  /** Whether values are days, stored as ISO dates. */
  public static boolean holdsDays(FieldRow field) {
    return field.typeKey().equals(DATE);
  }

  /**
   * What is wrong with a value for the field, as a sentence; empty for one that can be stored. A
   * number field holds a finite Double, a date picker an ISO date, a select field the id of an
   * option as a text or a list.
   */
  static Optional<String> complaint(FieldRow field, Object value) {
    if (field.typeKey().equals(NUMBER)) {
      return number(field, value);
    }
    if (holdsDays(field)) {
      return isDay(value) ? Optional.empty() : Optional.of(wrong(field, value, "an ISO date"));
    }
    return value instanceof String || value instanceof List
        ? Optional.empty()
        : Optional.of(wrong(field, value, "a text"));
  }

  private static Optional<String> number(FieldRow field, Object value) {
    if (!(value instanceof Double number)) {
      return Optional.of(wrong(field, value, "a Double"));
    }
    return Double.isFinite(number)
        ? Optional.empty()
        : Optional.of(wrong(field, value, "a finite number"));
  }

  private static boolean isDay(Object value) {
    try {
      return value instanceof String text && LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException notADay) {
      return false;
    }
  }

  private static String wrong(FieldRow field, Object value, String wanted) {
    return "Field \"%s\" (%s) holds %s, not %s of %s."
        .formatted(field.name(), field.fieldId(), wanted, value, value.getClass().getName());
  }
}
