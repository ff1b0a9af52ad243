package org.riceforjira.core.settings;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorRule;
import org.riceforjira.core.score.Level;
import org.riceforjira.core.score.ScoringRules;

/** Writes settings as JSON. */
final class SettingsEncoder {
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private SettingsEncoder() {}

  static String encode(ProjectSettings settings) {
    return GSON.toJson(tree(settings));
  }

  static JsonObject tree(ProjectSettings settings) {
    JsonObject root = new JsonObject();
    root.addProperty("version", Versions.CURRENT);
    root.addProperty("enabled", settings.use().enabled());
    OptionalLong role = settings.use().editorsRole();
    JsonObject editors = new JsonObject();
    editors.addProperty("role", role.isPresent() ? role.getAsLong() : null);
    root.add("editors", editors);
    root.addProperty("scoreField", settings.scoreField());
    root.addProperty("decimals", settings.rules().rounding().decimals());
    root.add("factors", factors(settings.rules()));
    root.add("goals", GoalsJson.encode(settings.rules().alignment()));
    root.add("uncertainty", UncertaintyJson.encode(settings.uncertainty()));
    root.add("planning", PlanningEncoder.encode(settings.planning()));
    JsonObject review = new JsonObject();
    review.addProperty("afterDays", settings.review().afterDays());
    root.add("review", review);
    return root;
  }

  private static JsonObject factors(ScoringRules rules) {
    JsonObject factors = new JsonObject();
    for (Map.Entry<Factor, FactorRule> entry : rules.factors().entrySet()) {
      JsonObject factor = new JsonObject();
      factor.addProperty("unit", entry.getValue().unit());
      if (entry.getKey() == Factor.CONFIDENCE) {
        factor.addProperty("stored", word(rules.confidenceUnit()));
      }
      factor.add("levels", levels(entry.getValue().scale().levels()));
      JsonArray sources = new JsonArray();
      entry.getValue().sources().forEach(source -> sources.add(SourceJson.encode(source)));
      factor.add("sources", sources);
      factors.add(word(entry.getKey()), factor);
    }
    return factors;
  }

  private static JsonArray levels(List<Level> levels) {
    JsonArray array = new JsonArray();
    for (Level level : levels) {
      JsonObject object = new JsonObject();
      object.addProperty("name", level.name());
      object.addProperty("value", number(level.value()));
      array.add(object);
    }
    return array;
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static JsonObject table(Map<String, Double> values) {
    JsonObject table = new JsonObject();
    values.forEach((name, value) -> table.addProperty(name, number(value)));
    return table;
  }

  /** Whole numbers without ".0", as a person would write them. */
  static Number number(double value) {
    long whole = (long) value;
    if (whole == value && Math.abs(value) < 1e15) {
      return whole;
    }
    return value;
  }
}
