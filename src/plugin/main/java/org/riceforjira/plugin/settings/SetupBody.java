package org.riceforjira.plugin.settings;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.riceforjira.plugin.http.BodyInputs;
import org.riceforjira.plugin.jira.FieldWish;
import org.riceforjira.plugin.jira.RiceField;
import org.riceforjira.plugin.jira.Texts;

/**
 * The body of a setup: {"fields": {"reach": "customfield_10100", "impact": "new"}, "projectKey":
 * "SHOP", "replaceValues": true}, all of which may be absent.
 *
 * @param replaceValues scores may take the place of other values
 */
record SetupBody(
    Map<RiceField, FieldWish> fields, Optional<String> projectKey, boolean replaceValues) {
  /** The name of the input that confirms that values may go. */
  static final String REPLACE = "replaceValues";

  private static final String FIELDS = "fields";
  private static final String PROJECT = "projectKey";
  private static final String NEW = "new";
  private static final int LONGEST = 255;

  /** Refuses with a sentence for each part that is wrong. */
  static SetupBody of(JsonObject body, Texts texts) {
    BodyInputs inputs = new BodyInputs(body, List.of(FIELDS, PROJECT, REPLACE), texts);
    Map<RiceField, FieldWish> fields = new EnumMap<>(RiceField.class);
    JsonObject named = inputs.object(FIELDS);
    for (String key : named.keySet()) {
      Optional<RiceField> field = field(key);
      Optional<String> id = text(named.get(key));
      if (field.isEmpty()) {
        inputs.wrong(path(key), "rice.error.body.unknown", keys());
      } else if (id.isEmpty()) {
        inputs.wrong(path(key), "rice.error.setup.wish");
      } else {
        fields.put(field.get(), new FieldWish(id.get().equals(NEW) ? null : id.get()));
      }
    }
    Optional<String> project =
        Optional.of(inputs.text(PROJECT, LONGEST)).filter(key -> !key.isEmpty());
    boolean replaceValues = inputs.flag(REPLACE, false);
    inputs.check();
    return new SetupBody(fields, project, replaceValues);
  }

  /** Where in the body the wish for a field stands. */
  static String path(String key) {
    return FIELDS + "." + key;
  }

  private static Optional<RiceField> field(String key) {
    return Arrays.stream(RiceField.values()).filter(field -> field.key().equals(key)).findFirst();
  }

  private static Optional<String> text(JsonElement value) {
    return value instanceof JsonPrimitive primitive && primitive.isString()
        ? Optional.of(primitive.getAsString())
        : Optional.empty();
  }

  private static String keys() {
    return Arrays.stream(RiceField.values()).map(RiceField::key).collect(Collectors.joining(", "));
  }
}
