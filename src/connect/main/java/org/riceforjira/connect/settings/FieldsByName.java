package org.riceforjira.connect.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.connect.jira.RemoteField;
import org.riceforjira.core.settings.RiceFields;

/**
 * The RICE fields by the names that the app gives them, for settings that name no other. What is
 * not there gets an id that no field has, and a reason: settings may not need it.
 */
public final class FieldsByName {
  /** In the order of {@link RiceFields}. */
  public static final List<String> NAMES =
      List.of("Reach", "Impact", "Confidence", "Effort", "RICE Score");

  private final List<RemoteField> fields;
  private final Map<String, String> reasons = new HashMap<>();

  public FieldsByName(List<RemoteField> fields) {
    this.fields = List.copyOf(fields);
  }

  /** The ids; of what is not there, ids that no field has. */
  public RiceFields all() {
    List<String> ids = NAMES.stream().map(this::id).toList();
    return new RiceFields(ids.get(0), ids.get(1), ids.get(2), ids.get(3), ids.get(4));
  }

  /** The number field of a name; empty where there is none, or more than one. */
  public Optional<RemoteField> find(String name) {
    List<RemoteField> named = named(name);
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** Why an id given by {@link #all} is that of no field. */
  Optional<String> reason(String id) {
    return Optional.ofNullable(reasons.get(id));
  }

  private String id(String name) {
    List<RemoteField> named = named(name);
    if (named.size() == 1) {
      return named.get(0).id();
    }
    String none = "(no field " + name + ")";
    reasons.put(none, named.isEmpty() ? missing(name) : several(name, named));
    return none;
  }

  private List<RemoteField> named(String name) {
    return fields.stream()
        .filter(field -> field.isNumber() && field.isCustom() && !field.scoped())
        .filter(field -> field.name().equalsIgnoreCase(name))
        .toList();
  }

  private static String missing(String name) {
    return "Jira has no number field \""
        + name
        + "\" that this login sees. Create it with rice init, or name another field in the"
        + " settings.";
  }

  private static String several(String name, List<RemoteField> named) {
    return "Jira has several number fields \""
        + name
        + "\" ("
        + String.join(", ", named.stream().map(RemoteField::id).toList())
        + "). Name the right one in the settings.";
  }
}
